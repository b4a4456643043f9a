// Origin: the United States Social Security Administration's counts of given names on card applications (public domain), births of
// 1930 and later: names of 3,000 people and more of whom 98 in 100 were of one sex. Made by training/list_first_names.py.
import type { FirstNames } from '../../language/first-names.ts';

export const firstNames: FirstNames = {
  firstNamesOfMen: new Set(
    `aaden aarav aaron abdiel abdul abdullah abe abel abelardo abner abraham abram ace adalberto adam adan aditya adolfo adolph adonis aedan
  agustin ahmad ahmed aiden ajay akeem al alain alan albert alberto aldo alec alejandro alek alessandro alexander alexandro alexzander
  alfonso alfonzo alfred alfredo allan allen alonso alonzo alphonse alphonso alton alvaro alvin amado amarion ambrose ameer amir ammon amos
  anders andre andreas andres andrew andy angelo angus anibal anson anthony antione antoine anton antone antonio antony antwan antwon archer
  aric arjun arman armand armando armond arnold arnoldo arnulfo art arthur arturo arvin asher atticus augustin augustus aurelio austin
  auston avraham axel barney baron barron barry bart bartholomew barton basil beau beckham ben benedict benito benjamen benjamin benny
  benson benton bernard bernardo bert bertram bilal bill billy bishop blane bob booker boris bowen boyce boyd brad braden bradford bradley
  bradly brady braeden braedon brain brandan branden brandon brandt branson brant braulio braxton brayan brayden braydon braylon brendan
  brenden brendon brennon brent brenton bret brian bridger brien brock broderick brody bronson bruce bruno bryan bryant brycen bryon bryson
  buck bud buddy buford burke burl burt burton buster butch byron cade caden cael caesar cain cal cale caleb callum calvin camilo carl
  carleton carlo carlos carlton carmelo case casen cash cason cassius ceasar cedric cedrick cesar chad chadwick chaim charles charlton chaz
  chester chet chip christofer christoper christophe christopher chuck clarence clark claud claude claudio clay clayton clement clemente
  cletus cleveland cliff clifford clifton clint clinton clyde codey cody cohen cole coleman colin collin colt colten colter colton columbus
  conner connor conor conrad constantine corbin cordell cornelius cortez corwin craig creighton cristian cristobal cristofer cristopher
  cullen curt curtis curtiss cy cyril cyrus dajuan dallin dalton damarion dameon damian damien damion damon dan dandre dane dangelo danial
  daniel danny dante daquan darell daren darin dario darius darold darrel darrell darren darrick darrin darrius darron darryl darvin darwin
  dave davey david davion davonte dawson dax daxton deacon dean deandre deangelo declan dedrick dejuan delano delbert delmar delmer delton
  delvin demarco demarcus demario demond dennis denton denzel deondre deontae deonte dequan dereck derek deric derick derik deron derrell
  derrick derwin desean desmond devante devonte dewayne dewey dewitt dexter dick diego dillion dillon dimitri dino dirk domenic domenick
  domingo dominic dominick dominik don donald donavan donavon donn donny donovan dontae donte doug douglas douglass doyle drake duane dudley
  duke duncan dustin duwayne dwain dwaine dwayne dwight dylon eamon ean earl earle earnest easton ed edgar edgardo edison edmond edmund
  edson eduardo edward edwardo edwin efrain efren elbert elden eldon eldridge eleazar eli elian elias eliezer elijah eliseo elmer elmo eloy
  elroy elton elvin elvis elwood emanuel emil emiliano emilio emmanuel emmet emmett emmitt enoch enrico enrique enzo ephraim erasmo eric
  erich erick erik ernest ernesto errol ervin erwin esteban estevan ethan ethen eugene eugenio evan evans everardo everett everette ezekiel
  ezequiel fabian faustino federico felipe felix felton ferdinand fermin fernando fidel finn finnegan fisher fletcher floyd ford forest
  forrest foster francesco francisco franco frank franklin franklyn fred freddy frederic frederick fredric fredrick fredy freeman fritz gabe
  gage gannon gareth garett garret garrett garrick garrison garry garth gary gauge gaven gavin gaylord gearld genaro geoffrey george
  geovanni gerald gerard gerardo german gerson gian giancarlo gideon gil gilbert gilberto giles gino giovani giovanni giovanny giuseppe glen
  glendon glenn gonzalo gordon grady graham grant greg gregg greggory gregorio gregory griffin grover guillermo gunnar gunner gus gustavo
  guy hakeem hal hamilton hamza hank hans hardy harlan harmon harold harris harrison harry harvey hasan hassan hayward haywood heath hector
  henry herbert heriberto herman hernan herschel hershel hezekiah hilario hilton hiram holden homer homero horace horacio hosea howard hoyt
  hubert hudson huey hugh hugo humberto ian ibrahim ignacio ike iker immanuel irvin irving irwin isaac isaak isai isaiah isaias ishmael
  isiah isidro ismael israel isreal issac ivan izaiah jabari jace jack jackson jacob jacoby jadon jagger jaheim jair jairo jake jakob jakobe
  jaleel jamaal jamal jamar jamarcus jamarion james jamir jaquan jared jarett jarod jaron jarred jarrell jarret jarrett jarrod jarvis jase
  jasen jason javan javier javion javonte jax jaxen jaxon jaxson jaxton jay jayceon jaycob jayson jayvon jed jedidiah jeff jefferey
  jefferson jeffery jeffrey jeffry jerad jerald jeramiah jeramie jeramy jered jerel jeremey jeremiah jeremie jeremy jerimiah jerod jerold
  jerome jeromy jerrell jerrod jerrold jess jesus jevon jim jimmy joaquin joel joesph johan john johnathan johnathon johnny johnpaul johnson
  jon jonah jonas jonatan jonathan jonathon jordy jorge jose josef joseluis joseph josh joshua josiah josue jovani jovanny jovany juan
  juancarlos judd judson julian julien julio julius junior justen justin juwan kade kaden kahlil kaleb kalvin kane kareem karim karl kasen
  kash kason keith kelton kelvin ken kenan kendrick kenji kenneth kennith kenny kent kenton keon kermit kevan keven kevin kevon keyon
  keyshawn khalid khalil kian king kingston kip kirk kirt knox kobe koby kole kolten kolton konnor konrad korbin kraig krish kristofer
  kristoffer kristopher kurt kurtis kwame kyle kyron kyson ladarius lafayette lamont lamonte lance landen landon lanny larry lars lathan
  laurence lawerence lawrence lazaro leander leandro leif leland lemuel lenard leo leon leonard leonardo leonel leonidas leopoldo leroy les
  lester levi lewis liam lincoln lino linus linwood lionel lloyd lon lonny lorenzo lorne louis lowell loyd luc lucas lucian luciano lucien
  lucio lucius luigi luis lukas luke luther lyle lyman lynwood mac mack mahlon major malachi malakai malaki malcolm malcom malik manny
  manuel marc marcelino marcello marcellus marcelo marco marcos marcus margarito mariano mario mark marko markus marlon marques marquez
  marshal marshall martez martin marvin mason mateo mathew mathias matias matt matteo matthew matthias maurice mauricio mauro maverick max
  maxim maximilian maximiliano maximillian maximo maximus maxwell maxx maynard mekhi melvin melvyn menachem mervin michael micheal miguel
  miguelangel mike mikhail miles milford millard milo milton misael mitch mitchel mitchell mohamed mohammad mohammed moises montrell monty
  mordechai morris morton mose moses moshe muhammad murray mustafa myles myron napoleon nash nasir nathan nathanael nathanial nathaniel
  nathen neal ned neil nelson nestor nevin newton nicholas nicholaus nick nicklaus nickolas nicolas nigel nikhil nikolai nikolas niles noah
  noe nolan norbert norberto norman normand obed octavio odin odis olen olin oliver omar omarion omer oren orin orlando orrin orville oscar
  osvaldo oswaldo otis otto owen pablo paolo pasquale patricio patrick paul paulo pedro percy pete peter phil philip phillip pierce pierre
  pranav prentice preston princeton quentin quinten quintin quinton rafael raheem rahul ralph ramiro ramon randal randall randel randell
  randolph randy raphael rashaad rashad rasheed raul ray rayford raymon raymond raymundo reginald reinaldo reno reuben rex rey reymundo
  reynaldo reynold rhett ricardo rich richard rick rickey ricky rico ridge rigoberto rishi ritchie rob robb robby robert roberto rocco rocky
  rod roderick rodger rodney rodolfo rodrick rodrigo roel rogelio roger rogers rohan roland rolando rolland rollin roman romeo ron ronald
  ronaldo ronan ronin roosevelt roscoe rosendo ross rowdy roy ruben rubin rudolph rudy rueben rufus russ russel russell ryker ryne sabastian
  sal salvador salvatore sam samir samson samual samuel sanford santiago santino santo saul savion scot scott scotty seamus sean sebastian
  sebastien sedrick sergio seth seymour shad shane sheldon shelton sherman sherwin sherwood shimon shlomo shmuel silas simeon simon slade
  solomon stan stanford stanley stanton stefan stephan stephen stephon stetson stevan steve steven stewart stone stuart syed sylas sylvester
  tad talan talmadge tarik tariq ted terence terrance terrence tevin thad thaddeus theodore theron thiago thomas thor thurman tim timmothy
  timmy timothy titus tobias tobin tod todd tom tomas tommy tony trae travis travon tre tremayne trent trenten trenton trever trevin trevon
  trevor trey treyvon tripp troy truman tucker ty tyquan tyrel tyrell tyrese tyron tyrone tyrus tyson ulises ulysses uriel valentin
  valentino vance vernon vicente victor vidal vince vincent vincenzo vinson virgil vito vladimir wade walker wallace walter walton ward
  wardell warner warren waylon waymon wayne weldon wendell wes wesley westin westley weston wilber wilbert wilbur wilburn wiley wilford
  wilfred wilfredo will willard william williams willis wilson wilton winston woodrow woody wyatt xander xavier xzavier yaakov yahir yair
  yandel yehuda yisroel yitzchok yosef yousef yusuf zachariah zachary zachery zack zackary zackery zaid zaiden zakary zander zane zavier
  zayden zechariah zeke`.split(/\s+/),
  ),
  firstNamesOfWomen: new Set(
    `aaliyah abagail abbey abbie abbigail abby abbygail abigail abigale abigayle abrianna abrielle abril acacia ada adalyn adalynn addie
  addilyn addisyn addyson adela adelaide adele adelina adeline adelle adelyn adelynn adilene adina adria adriana adrianna adrianne adrienne
  adyson agatha agnes aida aileen aimee aisha aislinn aiyana aiyanna aja alaina alana alanah alani alanna alannah alaya alayah alayna
  alaysia alba alberta alea aleah alecia aleena aleigha alejandra alena alene alesha alesia alessandra aleta aletha alethea alexa alexandra
  alexandrea alexandria alexia alexus alfreda alia aliah aliana alice alicia alina aline alisa alise alisha alisia alison alissa alisson
  alivia aliya aliyah aliza allegra allene alli allison ally allyson allyssa alma alondra alora alta althea alvina alyce alycia alysa alyse
  alysha alysia alyson alyssa alyssia alyvia amalia amanda amara amaya amber amberly amelia amelie america amia amiah amie amina aminah
  amira amirah amiya amiyah amy amya ana anabel anabella anabelle anahi anais analia analisa analise anastacia anastasia anaya andrea andria
  angela angelia angelic angelica angelina angeline angelique angelita angella angie anika anisa anisha anissa anita anitra aniya aniyah
  anjali anjelica ann anna annabel annabell annabella annabelle annalee annaliese annalisa annalise annamaria annamarie anne anneliese
  annelise annemarie annetta annette annie annika annmarie antionette antoinette antonella antonette anya april arabella araceli aracely
  ardith areli arely aretha aria ariah ariana ariane arianna arianne ariella arielle arleen arlene arlette arline aryana aryanna asha ashely
  ashlea ashlee ashleigh ashley ashli ashlie ashly ashlyn ashlynn asia astrid athena aubree aubri aubrianna aubrie audra audrey audriana
  audrianna audrina aurelia aurora autum autumn ava avah aviana aya ayana ayanna ayesha ayla ayleen aylin azalea azucena azul bailee bambi
  barb barbara barbie barbra bayleigh baylie beatrice beatriz becky belen belinda bella belle belva benita berenice bernadette bernadine
  bernice bernita berta bertha bessie beth bethanie bethany betsy bette bettie bettina betty bettye beulah beverley beverly bianca birdie
  blaire blanca blanche bobbi bonita bonnie brandee brandi brandie braylee brea breana breann breanna breanne bree breeanna brenda brenna
  breonna bria briana brianna brianne bridget bridgett bridgette brieanna briella brielle brigette brigid brigitte brinley brionna brisa
  britany britney britni britta brittaney brittani brittanie brittany brittney brittni brittny bronwyn brooke brookelyn brooklyn brooklynn
  bryana bryanna brynlee brynn buffy cailey cailin cailyn caitlin caitlyn caitlynn caleigh cali calista calli callie cambria cami camila
  camilla camille cammie candace candi candice candida candis candy cara caren cari carie carin carina carissa carla carlee carleen carleigh
  carlene carley carli carlotta carly carlyn carma carmela carmelita carmella carol carolann carole carolee carolina caroline carolyn
  carolynn carri carrie caryn casandra casie cassandra cassie cassondra catalina catharine catherine cathie cathleen cathrine cathryn cathy
  catina catrina cayla caylee cecelia cecile cecilia cecily celena celeste celestine celia celina celine chana chanda chandra chanel
  chanelle chantal chante chantel chantell chantelle charis charisma charissa charisse charity charla charleen charleigh charlene charlette
  charline charlize charlotte charmaine charolette chasity chassidy chastity chaya chelsea chelsey chelsi chelsie chelsy cheri cherie
  cherise cherish cherri cherrie cherry cheryl cheryle cheyanne chiara china chiquita chloe chrissy christa christal christel christene
  christi christiana christie christina christine christy chrystal chyna ciara ciarra ciera cierra cinda cindi cindy cinthia citlali claire
  clara clarice clarissa claudette claudia claudine clementine cloe coleen colette colleen collette concetta connie constance consuelo cora
  coral cordelia corina corine corinna corinne cornelia corrina corrine crista cristal cristi cristina cristine cristy crystal cydney cyndi
  cynthia dahlia daisha daisy daleyza dalia dalila dalilah danae danelle danette dania danica daniela daniella danielle danika danita danna
  dannielle danya danyelle daphne darci darcie daria darla darleen darlene darline dasha dasia davida davina dawn dawna dayana dayanara
  dayna deana deann deanna deanne deasia debbie debbra debby debi debora deborah debra debrah dedra deedee deena deidra deidre deirdre deja
  delana delanie delia delilah delisa della delois delores deloris delphine demetra demetria demi dena deneen denice denise denisha denisse
  deonna desirae desire desiree destany destinee destiney destini destiny devorah dian diana diane diann dianna dianne dina dinah dionna
  dixie diya dollie dolly dolores dona donita donna dora dorcas doreen dorene doretha dori dorinda doris dorothea dorothy dorthy dottie
  dulce earlene earline earnestine eboni ebony edie edith edna edwina edythe effie eileen elaina elaine elana elayna elda eleanor eleanore
  elena eleni eliana elianna elicia elida elina elinor elisa elisabeth elise elissa eliza elizabeth ella elle ellen elliana ellie elly ellyn
  elnora eloisa eloise elora elouise elsa elsie elvia elvira elyse elysia elyssa emalee ember emelia emely emersyn emilee emilia emilie
  emily emma emmalee emmaline emmalyn emmie emmy enid erica ericka erika erlinda erma ernestina ernestine esme esmeralda esperanza essence
  estefani estefania estefany estela estella estelle esther estrella ethel etta eugenia eula eunice eva evalyn evangelina evangeline eve
  evelin evelina evelyn evelynn everly evette evie evonne fabiola faith fannie fanny farah farrah fatima fawn faye felecia felicia felicity
  felisha fern fernanda fiona flor flora florence florine flossie fonda frances francesca franchesca francine francisca freda freida freya
  frida frieda gabriela gabriella gabrielle galilea gaye gayla gaynell gearldine gemma gena geneva genevieve georgene georgette georgia
  georgiana georgianna georgina geraldine geralyn geri gerri gertrude gia giada giana gianna giavanna gigi gilda gillian gina ginger ginny
  giovanna gisela gisele giselle gisselle giuliana gladys glenda glenna gloria glory goldie grace gracelyn gracelynn gracie graciela grecia
  greta gretchen gretta griselda gwen gwendolyn gwyneth hadassah hailee hailey hailie haleigh haley hali halie halle halley hana hanna
  hannah harmony harriet harriett harriette hattie haydee haylee hayleigh hayley haylie hazel heather heaven heidi heidy helen helena helene
  hellen henrietta herlinda hilda holli holly honesty honey hope hortencia ida iesha ila ilana ileana ilene iliana ima imelda imogene ina
  india ingrid iona irene iris irma isabel isabela isabell isabella isabelle isela isha isis isla itzel iva ivana ivanna ivette ivonne iyana
  iyanna izabella izabelle jacalyn jaci jacie jacinda jacinta jackeline jackelyn jacki jacklyn jaclyn jacquelin jacqueline jacquelyn
  jacquelyne jacquelynn jacquline jacqulyn jada jaelynn jaida jaimee jakayla jaleesa jalisa jalissa jaliyah jamia jamila jamya jana janae
  janay janaya jane janee janeen janel janell janelle janene janessa janet janeth janett janette janey janiah janice janie janine janis
  janiya janiyah janna jannette jannie jaquelin jaqueline jaslyn jasmin jasmine jasmyn jasmyne jaunita jaycie jayda jayla jaylah jaylee
  jaylene jayna jayne jazlyn jazlynn jazmin jazmine jazmyn jazmyne jeana jeanetta jeanette jeanie jeanine jeanna jeanne jeannette jeannie
  jeannine jemma jena jenae jenelle jenifer jeniffer jenna jenni jennie jennifer jenny jeraldine jeri jerica jerilyn jerri jerrica jesenia
  jesica jessa jessalyn jessenia jessica jessika jill jillian jimena jo joan joana joanie joann joanna joanne jocelyn jocelyne jocelynn
  jodee jodi joella joellen joetta johana johanna johnna joi joleen jolene jolie jolynn jonelle joni jonna jordana josefina joselin joseline
  joselyn josephine josette josie joslyn journee joy joyce joycelyn juana juanita judi judie judith judy juli julia juliana juliann julianna
  julianne julie julieann juliet julieta juliette julisa julissa june juniper justina kaci kacie kaela kaelyn kaelynn kaia kaila kailee
  kailey kailyn kailynn kaitlin kaitlyn kaitlynn kaiya kala kalea kalee kaleigh kaley kalia kalie kaliyah kalli kallie kalynn kami kamila
  kamilah kamille kandace kandi kandice kandy kara karah karen karena kari karie karin karina karis karissa karla karlee karleigh karlene
  karley karli karlie karly karma karmen karolina karolyn karri karrie karyn kasandra kasie kassandra kassidy kassie katalina katarina kate
  katelin katelyn katelynn katerina kathaleen katharine katherin katherine katheryn kathi kathie kathleen kathlene kathlyn kathrine kathryn
  kathryne kathy kati katia katie katina katlyn katlynn katrina kattie katy kayla kaylah kaylee kayleen kayleigh kaylene kayley kayli kaylie
  kaylyn kaylynn kaytlin keanna keara kecia keeley keely keila keira keisha kelcie keli kellee kelli kellie kelsea kelsi kelsie kelsy kendra
  kenia kenisha kenna kennedi kera keren keri kerri kerrie kesha keshia keyana keyanna keyla keyonna khadija khadijah khloe kiana kianna
  kiara kiarra kiera kierra kiersten kierstin kimberlee kimberley kimberli kimberlie kimberly kimberlyn kimora kindra kinsley kira kirsten
  kirstie kirstin kisha kitty kiya kora krista kristal kristen kristi kristie kristin kristina kristine kristy kristyn krysta krystal
  krysten krystin krystina krystle kya kyla kylah kylee kyleigh kylie kyra laci lacie ladonna laila lailah lainey lakeisha lakesha lakeshia
  lakisha lana lanette lanie lanita laquita lara larae laraine larisa larissa lashanda lashonda latanya latasha latesha latisha latonia
  latonya latosha latoya latrice latricia laura laureen lauren laurene lauretta lauri laurie lauryn lavina lavonda lavonne lawanda layla
  laylah lea leah leana leandra leann leanna leanne leatha leatrice leeann leeanna leeanne leena leesa leia leigha leighann leila leilani
  leisa lela lelia lena lenora lenore leola leona leonor leonora leora leota lesa lesia leslee lesli leta letha leticia letitia lettie lexi
  lexis leyla lia liana liane lianna libby liberty lidia lila lilah lili lilia lilian liliana lilianna lilith lillian lilliana lillianna
  lillie lilly lily lilyana lilyanna lina linda linette linnea lisa lisbeth lisette lissa lissette lita litzy livia liz liza lizabeth
  lizbeth lizeth lizette lizzie lois lola lolita lona lonna lora loraine loreen lorelai lorelei lorena lorene loretta lori loriann lorie
  lorinda lorine lorna lorraine lorri lorrie lottie louann louella louisa louise lourdes lu luana luann luanne lucia luciana lucie lucile
  lucille lucinda lucretia lucy luella luisa lula luna lupita lura lydia lyla lylah lynda lyndsay lyndsey lynette lynne lynnette lynsey
  mabel mable macey machelle maci macie macy madalyn madalynn maddie maddison madeleine madeline madelyn madelynn madge madilyn madilynn
  madisen madison madisyn madonna madyson mae maegan maeve magali magaly magdalena magdalene magen maggie magnolia mahogany mai maia maile
  maira maisie maiya makaila makala makayla makena makenna makenzi makenzie malaya malaysia maleah malena malia maliah malika malina malinda
  malissa maliyah malka mallorie mallory malorie mamie mandi mandy manuela mara maranda marcela marcella marci marcia marcie marcy maren
  margaret margarita margery margie margo margot margret marguerite mari maria mariah mariam marian mariana mariann marianna marianne
  maribel maribeth maricela marie mariel mariela mariella marielle marietta marilee marilyn marilynn marina marisa marisela marisol marissa
  marita maritza mariyah marjorie marjory marla marlee marleen marlena marlene marlie marlys marni marnie marquita marsha marta martha
  martina marva mary maryam maryann maryanne marybeth maryellen maryjane maryjo marylin marylou matilda mattie maude maudie maura maureen
  maurine mavis maxine maya mayra mazie mckayla mckenna meadow meagan meaghan mechelle meg megan meghan meghann melani melanie melany melba
  melia melina melinda melisa melissa mellisa mellissa melodie melody melonie melony melva melvina mercedes mercy merissa merri merry mia
  miah micaela michaela michele michelle migdalia mikaela mikala mikayla mila milagros milana mildred milena miley milissa millicent millie
  mimi mindi mindy minerva minnie mira miracle miranda mireya miriam mirna missy misti misty mitzi miya moira mollie molly mona monet monica
  monika monique monserrat montserrat moriah muriel mya myah myesha myla mylee myra myranda myrna myrtle nada nadia nadine nailah naima
  nalani nan nanci nancy nanette nannette nannie naomi natalee natali natalia natalie nataly natalya natasha nathalia nathalie nathaly
  natosha naya nayeli nedra neha nelda nell nellie nelly nena nereida nettie neva nevaeh neveah nia nichelle nichole nicole nicolette
  nicolle nikole nila nilda nina nita niya noelia noelle noemi nola nona nora norah noreen norene norine norma nya nyah nyasia nydia nyla
  nylah octavia odalys odessa ofelia ola olga olive olivia ona opal ophelia oralia paige paislee paisley paityn paloma pam pamala pamela
  pamella pansy paola patience patrica patricia patti pattie patty paula paulette paulina pauline pearline peggie peggy penelope pennie
  penny perla petra philomena phoebe phyllis piper polly porsha portia precious pricilla princess priscila priscilla priya prudence queen
  quiana rachael racheal rachel rachele rachell rachelle racquel raeann raegan raelyn raelynn raina ramona randa raquel raylene rayna reanna
  reba rebeca rebecca rebecka rebekah regina reina rena renae renata renea renee renita reta retha reva reyna rhea rhianna rhiannon rhoda
  rhonda ria rianna richelle rihanna rileigh rina risa rita rivka riya roberta robyn rochelle rolanda romona rona ronda ronna ronni rosa
  rosalee rosalia rosalie rosalind rosalinda rosalyn rosanna rosanne rose roseann roseanna roseanne rosella roselyn rosemarie rosemary
  rosetta rosie rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie rubi ruby ruth ruthann ruthie ryleigh sabina sabra sabrina
  sade sadie sahara salena salina sallie sally salma samantha samara samaria samatha samira samiya samiyah sana sanaa sandi sandra saniya
  saniyah sanjuanita sara sarah sarahi sarai sari sariah sarina sarita saundra savana savanah savanna savannah scarlet scarlett selah selena
  selene selina selma serena serenity serina shaelyn shaina shakira shalonda shameka shamika shana shanae shanda shandra shanell shanelle
  shani shania shanice shanika shaniqua shanita shaniya shanna shantel shantell shara sharee sharen shari sharla sharlene sharon sharonda
  sharyn shasta shauna shawna shayla shaylee shayna sheena sheila shelbi shelbie shelia shelley shelli shelly sheree sheri sherie sherilyn
  sherita sherlyn sherri sherrie sherry sherryl sheryl sheyla shianne shiela shira shirlee shirlene shirley shonda shonna shoshana shreya
  shyann shyanne shyla siena sienna sierra silvia simone siobhan skyla sofia sofie soledad sommer sondra sonia sonja sonya sophia sophie
  soraya spring staci stacia stacie star starla stefani stefanie stefany stella stephaine stephani stephanie stephany stephenie stormie sue
  suellen summer sunshine susan susana susanna susannah susanne susie suzan suzann suzanna suzanne suzette suzie suzy sybil sydnee sydni
  sydnie sylvia symone tabatha tabetha tabitha talia taliyah tamara tameka tamela tamera tami tamia tamie tamika tammi tammie tammy tamra
  tana tanesha tangela tania tanika tanisha taniya taniyah tanna tanya tara tarah tasha tasia tatiana tatianna tatyana tawana tawanda
  tawanna tawny tawnya taya tayla teena tena tenisha tenley tera teresa terese teresita teressa teri terra terri terrie tess tessa tessie
  thalia thea thelma theodora theresa therese thomasina tia tiana tianna tiara tiarra tiera tierney tierra tiffani tiffanie tiffany tillie
  tina tisha tomeka toni tonia tonja tonya tosha toya tracee traci tracie trena tresa tressa treva tricia trina trish trisha trista trudi
  trudy twila twyla tyanna tyesha tyra una ursula valarie valencia valentina valeria valerie valery valorie vanesa vanessa vannessa veda
  velda velma venessa venita venus vera verla verna vernita veronica vianey vicki vickie vicky victoria vida vienna vikki vilma viola violet
  violeta virginia viridiana vivian viviana vivien vivienne vonda wanda wendi wendy wilda wilhelmina willa willow wilma windy winnie winona
  ximena xiomara xochitl yadira yahaira yajaira yamilet yamileth yanira yara yareli yaretzi yaritza yasmeen yasmin yasmine yazmin yesenia
  yessenia yessica yolanda yolonda yoselin yuliana yulissa yvette yvonne zahra zainab zaira zandra zaniyah zara zaria zariah zariyah zelda
  zella zelma zena zenobia zina zoe zoey zoie zora zulema`.split(/\s+/),
  ),
};
