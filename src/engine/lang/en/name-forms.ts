// Origin: compiled by hand after the Oxford Dictionary of First Names and Unbegaun, Russian Surnames: given names that one
// person bears in several languages' forms, as press and encyclopedias write them. One row a name; English forms only
// where English-language press uses them for foreign persons. Spellings that the spelling rules explain are left out.
import type { NameForms } from '../../language/name-forms.ts';

export const nameForms: NameForms = {
  givenNameRows: `
alexander alexandre aleksandr aleksander alyaksandr aliaksandr oleksandr aleksandar olexandr alexandros alexandru
alexandra aleksandra alyaksandra oleksandra
alexei aleksey oleksiy oleksii alyaksey aliaksei oleksey
anatoly anatoliy anatol
andrei andrey andriy andrii andrej andrzej
anthony antony anton antonio
arkady arkadiy arkadi
artyom artem artsyom
basil vasily vasyl vasiliy vasil
benjamin binyamin benyamin
bohdan bogdan
catherine katherine katharine kateryna ekaterina yekaterina katarina
constantine konstantin konstantinos kostyantyn kastus
cyril kirill kyrylo kiril kyryl
daniel danil danylo danilo daniil
darya daria dariya
david dawid davyd
denis denys
dmitry dmytro dmitri dzmitry dimitri dimitry
edward eduard
elena yelena olena alena helena
eleni helene
emmanuel emanuel immanuel
eugene yevgeny evgeny yevhen evgeni yauhen evhen
eugenia yevgenia yevheniya evgenia
frederick friedrich frederik
gabriel gavril havrylo
gennady hennadiy henadz hennadii
george georgy georgi giorgi georgios giorgos yorgos heorhiy heorhii jorge georgiy
gregory grigory hryhoriy grigori ryhor hryhorii grigorios
henry henri
ignatius ignacy ihnat
igor ihor ihar
ilya illia illya
irina iryna irena
isaac yitzhak itzhak yitzchak
ivan ioan
jacob yakov yaakov yakiv jakub
james jaime
jaroslav yaroslav jaroslaw
jerzy jury
john ioannis yiannis giannis yannis yanis
francis franz ferenc frantisek franciszek
joseph josef yosef yossi iosif yosyp josip jozef
julia yulia yuliya
kirill kiryl
kyriakos kiriakos
larisa larysa
lawrence laurence
leo lev leon
leonid leanid
lubov lyubov liubov
ludmila lyudmila liudmyla lyudmyla
lukas lukasz luka
luis luiz
mark marko marek
mary maria mariya
matthew matvei matviy mateusz
maxim maksim maksym
michael mikhail mykhailo mikheil mikhel mihail michal mihajlo mykhaylo mikhailo
michael michel
moses moshe moisei
nadezhda nadiya nadia nadiia
natalia natalya nataliya natallia nataliia
nicholas nikolai mykola nikolay mikalai nikola nikolaos mikola nicolae
nicholas nicolas
oleg oleh aleh
olga olha volha
orest orestes
paul pavel pavlo pavol pawel
peter pyotr petro petr piotr petar petros piatro
philip filip filipp phillip pylyp
rachel rahel
roman raman
sergei sergey serhiy serhii siarhei syarhei
simon semyon semen symon szymon shimon
solomon shlomo
sophia sofia sofiya
stanislav stanislau stanislaw
stephen stepan stefan steven
svetlana svitlana sviatlana
tatiana tatyana tetiana tetyana
theodore fyodor fedir fedor theodoros
thomas tomas tomasz foma
timothy timofey tymofiy
valentin valentyn
valery valeriy valerii valeri valerij
vera vira
victor viktor viktar
victoria viktoria viktoriya
vitaly vitaliy vitalii vital
vladimir volodymyr uladzimir wladimir vladimer
vladislav vladyslav uladzislau wladyslaw
vyacheslav viacheslav vyachaslau wiaczeslaw
yegor egor yehor
yelizaveta elizaveta yelyzaveta
yuri yury yuriy yurii jurij iurii
zbigniew zbignev
zinaida zinayida
haim chaim chayim
avraham abraham
yehuda judah
yitzhak isaac
menachem menahem
`,
  familyNameRows: `
banerjee bandyopadhyay banerji bandopadhyay
bhattacharya bhattacharjee
chatterjee chattopadhyay chatterji
ganguly gangopadhyay ganguli
mukherjee mukhopadhyay mukherji
chaudhry chaudhary chaudhuri choudhary choudhury chowdhury
sargsyan sarkisian sarkissian sarkisyan sargsian
hakobyan hagopian
petrosyan bedrosian
grigoryan krikorian
poghosyan boghosian pogosyan
khachatryan khachaturian
harutyunyan arutyunyan harutiunian
iyer aiyar
tagore thakur
`,
  koreanFamilyRows: `
ahn an
bae pae
baek paek paik baik
bang pang
cha
cheon chun chon
cho jo
choi choe
chang jang
eom um
gang kang
gil kil
go ko koh
gwak kwak
gwon kwon
gu koo ku
ha
han
heo hur huh ho
hong
hwang
hyun hyon hyeon
im lim rim yim
jeon jun chon chun
jeong jung chung chong
ji chi
ju joo chu choo
kim gim
ma
min
moon mun
nam
no noh roh ro
oh o
park pak bak
pyo
rhee yi lee ri i rhie li
ryu yoo yu ryoo
seo suh so
seol sol
shim sim
shin sin
son sohn
song
sung seong song
tak
u woo wu
won
yang ryang
yeo yo
yeom yum ryom
yoon yun
`,
  weakVowelNames: new Set(
    `abbas abdullah abdul abdel abu adel ahmad ahmed akbar ali amin amina amir anwar arif asad asif ayatollah ayman aziz bashar bashir
  bin faisal farid farouk fatima fatma ghulam habib hadi hafez haider hakim hamad hamid hamza hasan hashim hassan hossein husain husayn
  hussain hussein ibn ibrahim ilham imran iqbal ismail jafar jalal jamal javad kamal karim khaled khalid khalifa khalil mahdi mahmoud
  mahmud majid malik mansour maryam masoud mehdi mir mohamad mohamed mohammad mohammed mostafa muhammad muhammed mujibur munir
  musa mustafa nabil nadir najib naser nasir nasser nawaz nouri nuri omar osama parvez pervez qasim qassem rafiq rahim rahman rashid
  reza riad riyadh ruhollah saad sadiq said saeed salah saleh salem salim salman sami samir shah sheikh suleiman sultan tahir tamim
  tareq tariq umar usama usman waleed walid yahya yasir yasser yousef youssef yusuf zahir zayed zia`.split(/\s+/),
  ),
  hispanicGivenNames: new Set(
    `adolfo adrian agustin alberto alejandra alejandro alfonso alfredo alicia alvaro ana andres angel angela antonia antonio arturo
  augusto beatriz bernardo camila carlos carmen carolina catalina cecilia cesar claudia clara cristina cristobal daniel daniela david
  diego dolores domingo edgar eduardo elena emilio enrique ernesto esteban eva evo federico felipe fernanda fernando fidel
  francisca francisco gabriel gabriela gerardo german gonzalo guillermo gustavo hector hernan hugo ignacio ines inacio isabel ivan
  jaime javier jesus joao joaquin jorge jose josefa juan juana julia julian julio laura leonardo leopoldo lorenzo lucia luis luisa luiz
  manuel marcelo marcos margarita maria mariana mariano mario marta martin mateo mauricio maximiliano mercedes michelle miguel monica nicolas
  octavio oscar pablo patricia paula pedro pilar rafael ramon raquel raul ricardo rigoberta roberto rodrigo rosa salvador samuel santiago
  sebastian sergio silvia sofia susana teresa tomas vicente victor victoria violeta xiomara`.split(/\s+/),
  ),
  generationSuffixes: new Map(
    Object.entries<string>({ jr: 'jr', sr: 'sr', junior: 'jr', senior: 'sr', filho: 'filho', neto: 'neto' }),
  ),
  regnalOrdinals: new Map(
    Object.entries<string>({
      eighth: 'viii',
      eleventh: 'xi',
      fifteenth: 'xv',
      fifth: 'v',
      first: 'i',
      fourteenth: 'xiv',
      fourth: 'iv',
      ninth: 'ix',
      second: 'ii',
      seventh: 'vii',
      sixteenth: 'xvi',
      sixth: 'vi',
      tenth: 'x',
      third: 'iii',
      thirteenth: 'xiii',
      twelfth: 'xii',
    }),
  ),
  bynames: new Set('elder younger great'.split(' ')),
  wordForms: new Map(Object.entries<string>({ st: 'saint' })),
  abbreviatedSuffixes: new Set('Jr Sr'.split(' ')),
};
