// Origin: world-countries 5.1.0 (github mledoze/countries), Open Database License 1.0; states only, English names.
// Made by bin/generate-countries.mjs: do not edit. One row a state: names | demonyms | capitals | further names.
export const COUNTRY_ROWS = `
Afghanistan,Islamic Republic of Afghanistan|Afghan|Kabul|Afġānistān,Owganystan
Albania,Republic of Albania|Albanian|Tirana|Shqipëri,Shqipëria,Shqipnia
Algeria,People's Democratic Republic of Algeria|Algerian|Algiers|Dzayer,Algérie
Andorra,Principality of Andorra,Principat d'Andorra|Andorran|Andorra la Vella|
Angola,Republic of Angola,República de Angola|Angolan|Luanda|
Antigua and Barbuda|Antiguan,Barbudan|Saint John's|
Argentina,Argentine Republic,República Argentina|Argentine|Buenos Aires|
Armenia,Republic of Armenia|Armenian|Yerevan|Hayastan
Australia,Commonwealth of Australia|Australian|Canberra|
Austria,Republic of Austria|Austrian|Vienna|Osterreich,Oesterreich,Österreich
Azerbaijan,Republic of Azerbaijan|Azerbaijani|Baku|Azərbaycan Respublikası,Azərbaycan
Bahamas,Commonwealth of the Bahamas|Bahamian|Nassau|
Bahrain,Kingdom of Bahrain|Bahraini|Manama|Mamlakat al-Baḥrayn
Bangladesh,People's Republic of Bangladesh,Gônôprôjatôntri Bangladesh|Bangladeshi|Dhaka|
Barbados|Barbadian|Bridgetown|
Belarus,Republic of Belarus|Belarusian|Minsk|Bielaruś
Belgium,Kingdom of Belgium|Belgian|Brussels|België,Belgie,Belgien,Belgique,Koninkrijk België,Royaume de Belgique,Königreich Belgien
Belize|Belizean|Belmopan|Belice
Benin,Republic of Benin|Beninese|Porto-Novo|République du Bénin,Bénin
Bhutan,Kingdom of Bhutan|Bhutanese|Thimphu|
Bolivia,Plurinational State of Bolivia,Estado Plurinacional de Bolivia|Bolivian|Sucre|Buliwya,Wuliwya,Buliwya Mamallaqta,Wuliwya Suyu,Tetã Volívia,Volívia
Bosnia and Herzegovina|Bosnian,Herzegovinian|Sarajevo|Bosnia-Herzegovina,Bosna i Hercegovina
Botswana,Republic of Botswana,Lefatshe la Botswana|Motswana|Gaborone|
Brazil,Federative Republic of Brazil|Brazilian|Brasília|Brasil,República Federativa do Brasil
Brunei,Brunei Darussalam,Nation of Brunei|Bruneian|Bandar Seri Begawan|Negara Brunei Darussalam
Bulgaria,Republic of Bulgaria|Bulgarian|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi,Republic of Burundi,République du Burundi|Burundian|Gitega|Republika y'Uburundi,Uburundi
Cambodia,Kingdom of Cambodia|Cambodian|Phnom Penh|Kâmpŭchéa
Cameroon,Republic of Cameroon|Cameroonian|Yaoundé|République du Cameroun,Cameroun
Canada|Canadian|Ottawa|
Cape Verde,Republic of Cabo Verde|Cape Verdian|Praia|República de Cabo Verde,Cabo Verde
Central African Republic|Central African|Bangui|République centrafricaine,Bêafrîka
Chad,Republic of Chad|Chadian|N'Djamena|Tchad,République du Tchad
Chile,Republic of Chile,República de Chile|Chilean|Santiago|
China,People's Republic of China|Chinese|Beijing|Zhōngguó,Zhongguo,Zhonghua,Zhōnghuá Rénmín Gònghéguó
Colombia,Republic of Colombia,República de Colombia|Colombian|Bogotá|
Comoros,Union of the Comoros|Comoran|Moroni|Union des Comores,Udzima wa Komori,Comores,Komori
Costa Rica,Republic of Costa Rica,República de Costa Rica|Costa Rican|San José|
Croatia,Republic of Croatia|Croatian|Zagreb|Hrvatska,Republika Hrvatska
Cuba,Republic of Cuba,República de Cuba|Cuban|Havana|
Cyprus,Republic of Cyprus|Cypriot|Nicosia|Kýpros,Kıbrıs,Kıbrıs Cumhuriyeti
Czechia,Czech Republic|Czech|Prague|Česká republika,Česko
DR Congo,Democratic Republic of the Congo|Congolese|Kinshasa|Congo-Kinshasa,Democratic Republic of Congo,DRC,RD Congo,Repubilika ya Kongo Demokratiki,Republiki ya Kongó Demokratiki,Ditunga dia Kongu wa Mungalaata,Jamhuri ya Kidemokrasia ya Kongo
Denmark,Kingdom of Denmark|Danish|Copenhagen|Danmark,Kongeriget Danmark
Djibouti,Republic of Djibouti,République de Djibouti|Djibouti|Djibouti|Jabuuti,Gabuuti,Gabuutih Ummuuno,Jamhuuriyadda Jabuuti
Dominica,Commonwealth of Dominica|Dominican|Roseau|Dominique
Dominican Republic|Dominican|Santo Domingo|República Dominicana
Ecuador,Republic of Ecuador,República del Ecuador|Ecuadorean|Quito|
Egypt,Arab Republic of Egypt|Egyptian|Cairo|
El Salvador,Republic of El Salvador,República de El Salvador|Salvadoran|San Salvador|
Equatorial Guinea,Republic of Equatorial Guinea|Equatorial Guinean|Malabo|República de Guinea Ecuatorial,République de Guinée équatoriale,República da Guiné Equatorial,Guinée équatoriale,Guiné Equatorial,Guinea Ecuatorial
Eritrea,State of Eritrea|Eritrean|Asmara|Dawlat Iritriyá,Iritriyā
Estonia,Republic of Estonia|Estonian|Tallinn|Eesti,Eesti Vabariik
Eswatini,Kingdom of Eswatini|Swazi|Lobamba|Swaziland,Swatini,Ngwane,Umbuso weSwatini
Ethiopia,Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|
Fiji,Republic of Fiji|Fijian|Suva|Viti,Matanitu ko Viti,Fijī Gaṇarājya
Finland,Republic of Finland,Republiken Finland|Finnish|Helsinki|Suomi,Suomen tasavalta
France,French Republic|French|Paris|République française
Gabon,Gabonese Republic,République Gabonaise|Gabonese|Libreville|
Gambia,Republic of the Gambia|Gambian|Banjul|
Georgia|Georgian|Tbilisi|Sakartvelo
Germany,Federal Republic of Germany|German|Berlin|Bundesrepublik Deutschland,Deutschland
Ghana,Republic of Ghana|Ghanaian|Accra|
Greece,Hellenic Republic|Greek|Athens|Elláda
Grenada|Grenadian|St. George's|
Guatemala,Republic of Guatemala|Guatemalan|Guatemala City|
Guinea,Republic of Guinea|Guinean|Conakry|République de Guinée,Guinée
Guinea-Bissau,Republic of Guinea-Bissau|Guinea-Bissauan|Bissau|República da Guiné-Bissau,Guiné-Bissau
Guyana,Co-operative Republic of Guyana|Guyanese|Georgetown|
Haiti,Republic of Haiti|Haitian|Port-au-Prince|République d'Haïti,Repiblik Ayiti,Haïti,Ayiti
Honduras,Republic of Honduras,República de Honduras|Honduran|Tegucigalpa|
Hungary|Hungarian|Budapest|Magyarország
Iceland,Republic of Iceland|Icelander|Reykjavik|Island,Lýðveldið Ísland,Ísland
India,Republic of India|Indian|New Delhi|Bhārat,Bharat Ganrajya
Indonesia,Republic of Indonesia,Republik Indonesia|Indonesian|Jakarta|
Iran,Islamic Republic of Iran|Iranian|Tehran|Jomhuri-ye Eslāmi-ye Irān
Iraq,Republic of Iraq|Iraqi|Baghdad|
Ireland,Republic of Ireland|Irish|Dublin|Éire,Poblacht na hÉireann
Israel,State of Israel|Israeli|Jerusalem|Medīnat Yisrā'el
Italy,Italian Republic|Italian|Rome|Repubblica italiana,Italia
Ivory Coast,Republic of Côte d'Ivoire|Ivorian|Yamoussoukro|Côte d'Ivoire,Cote d'Ivoire,République de Côte d'Ivoire
Jamaica|Jamaican|Kingston|
Japan|Japanese|Tokyo|Nippon,Nihon
Jordan,Hashemite Kingdom of Jordan|Jordanian|Amman|
Kazakhstan,Republic of Kazakhstan,Respublika Kazakhstan|Kazakhstani|Astana|Qazaqstan,Qazaqstan Respublïkası
Kenya,Republic of Kenya,Jamhuri ya Kenya|Kenyan|Nairobi|
Kiribati,Independent and Sovereign Republic of Kiribati,Republic of Kiribati,Ribaberiki Kiribati|I-Kiribati|South Tarawa|
Kuwait,State of Kuwait,Dawlat al-Kuwait|Kuwaiti|Kuwait City|
Kyrgyzstan,Kyrgyz Republic|Kirghiz|Bishkek|Kyrgyz Respublikasy
Laos,Lao People's Democratic Republic|Laotian|Vientiane|Lao,Sathalanalat Paxathipatai Paxaxon Lao
Latvia,Republic of Latvia|Latvian|Riga|Latvijas Republika,Latvija
Lebanon,Lebanese Republic|Lebanese|Beirut|Al-Jumhūrīyah Al-Libnānīyah,Liban
Lesotho,Kingdom of Lesotho,Muso oa Lesotho|Mosotho|Maseru|
Liberia,Republic of Liberia|Liberian|Monrovia|
Libya,State of Libya,Dawlat Libya|Libyan|Tripoli|
Liechtenstein,Principality of Liechtenstein,Fürstentum Liechtenstein|Liechtensteiner|Vaduz|
Lithuania,Republic of Lithuania|Lithuanian|Vilnius|Lietuvos Respublika,Lietuva
Luxembourg,Grand Duchy of Luxembourg,Grand-Duché de Luxembourg|Luxembourger|Luxembourg|Großherzogtum Luxemburg,Groussherzogtum Lëtzebuerg,Luxemburg,Lëtzebuerg
Madagascar,Republic of Madagascar,République de Madagascar|Malagasy|Antananarivo|Repoblikan'i Madagasikara,Madagasikara
Malawi,Republic of Malawi|Malawian|Lilongwe|Malaŵi
Malaysia|Malaysian|Kuala Lumpur|
Maldives,Republic of the Maldives|Maldivan|Malé|Maldive Islands,Dhivehi Raajjeyge Jumhooriyya
Mali,Republic of Mali,République du Mali|Malian|Bamako|
Malta,Republic of Malta,Repubblika ta' Malta|Maltese|Valletta|
Marshall Islands,Republic of the Marshall Islands|Marshallese|Majuro|
Mauritania,Islamic Republic of Mauritania|Mauritanian|Nouakchott|
Mauritius,Republic of Mauritius|Mauritian|Port Louis|République de Maurice,Maurice,Moris
Mexico,United Mexican States|Mexican|Mexico City|Mexicanos,Estados Unidos Mexicanos,México
Micronesia,Federated States of Micronesia|Micronesian|Palikir|
Moldova,Republic of Moldova,Republica Moldova|Moldovan|Chișinău|
Monaco,Principality of Monaco,Principauté de Monaco|Monegasque|Monaco|
Mongolia|Mongolian|Ulan Bator|
Montenegro|Montenegrin|Podgorica|Crna Gora
Morocco,Kingdom of Morocco|Moroccan|Rabat|Al-Mamlakah al-Maġribiyah
Mozambique,Republic of Mozambique|Mozambican|Maputo|República de Moçambique,Moçambique
Myanmar,Republic of the Union of Myanmar|Burmese|Naypyidaw|Burma,Pyidaunzu Thanmăda Myăma Nainngandaw
Namibia,Republic of Namibia|Namibian|Windhoek|Namibië
Nauru,Republic of Nauru|Nauruan|Yaren|Naoero,Pleasant Island,Ripublik Naoero
Nepal,Federal Democratic Republic of Nepal|Nepalese|Kathmandu|Loktāntrik Ganatantra Nepāl
Netherlands,Kingdom of the Netherlands|Dutch|Amsterdam|Holland,Nederland,The Netherlands
New Zealand|New Zealander|Wellington|Aotearoa
Nicaragua,Republic of Nicaragua,República de Nicaragua|Nicaraguan|Managua|
Niger,Republic of Niger|Nigerien|Niamey|Nijar
Nigeria,Federal Republic of Nigeria|Nigerian|Abuja|Nijeriya,Naíjíríà
North Korea,Democratic People's Republic of Korea|North Korean|Pyongyang|DPRK,Chosŏn Minjujuŭi Inmin Konghwaguk
North Macedonia,Republic of North Macedonia|Macedonian|Skopje|The former Yugoslav Republic of Macedonia,Macedonia
Norway,Kingdom of Norway|Norwegian|Oslo|Norge,Noreg,Kongeriket Norge,Kongeriket Noreg,Norgga
Oman,Sultanate of Oman|Omani|Muscat|
Pakistan,Islamic Republic of Pakistan|Pakistani|Islamabad|Pākistān,Islāmī Jumhūriya'eh Pākistān
Palau,Republic of Palau|Palauan|Ngerulmud|Beluu er a Belau,Belau
Palestine,State of Palestine|Palestinian|Ramallah|Dawlat Filasṭin
Panama,Republic of Panama|Panamanian|Panama City|República de Panamá,Panamá
Papua New Guinea,Independent State of Papua New Guinea|Papua New Guinean|Port Moresby|Independen Stet bilong Papua Niugini,Papua Niu Gini,Papua Niugini
Paraguay,Republic of Paraguay,República del Paraguay|Paraguayan|Asunción|Tetã Paraguái,Paraguái
Peru,Republic of Peru|Peruvian|Lima|República del Perú,Piruw,Perú
Philippines,Republic of the Philippines|Filipino|Manila|Repúblika ng Pilipinas,Pilipinas
Poland,Republic of Poland|Polish|Warsaw|Rzeczpospolita Polska,Polska
Portugal,Portuguese Republic|Portuguese|Lisbon|Portuguesa,República Portuguesa
Qatar,State of Qatar|Qatari|Doha|Dawlat Qaṭar
Republic of the Congo|Congolese|Brazzaville|Congo,Congo-Brazzaville,République du Congo,Repubilika ya Kongo,Republíki ya Kongó
Romania|Romanian|Bucharest|Rumania,Roumania,România
Russia,Russian Federation|Russian|Moscow|
Rwanda,Republic of Rwanda,Repubulika y'u Rwanda,République du Rwanda|Rwandan|Kigali|
Saint Kitts and Nevis,Federation of Saint Christopher and Nevis|Kittitian or Nevisian|Basseterre|
Saint Lucia|Saint Lucian|Castries|
Saint Vincent and the Grenadines|Saint Vincentian|Kingstown|
Samoa,Independent State of Samoa|Samoan|Apia|Sāmoa
San Marino,Most Serene Republic of San Marino,Republic of San Marino,Repubblica di San Marino|Sammarinese|City of San Marino|
Saudi Arabia,Kingdom of Saudi Arabia|Saudi Arabian|Riyadh|
Senegal,Republic of Senegal|Senegalese|Dakar|République du Sénégal,Sénégal
Serbia,Republic of Serbia|Serbian|Belgrade|Srbija,Republika Srbija
Seychelles,Republic of Seychelles,République des Seychelles|Seychellois|Victoria|Repiblik Sesel,Sesel
Sierra Leone,Republic of Sierra Leone|Sierra Leonean|Freetown|
Singapore,Republic of Singapore|Singaporean|Singapore|Singapura,Republik Singapura
Slovakia,Slovak Republic|Slovak|Bratislava|Slovenská republika,Slovensko
Slovenia,Republic of Slovenia|Slovene|Ljubljana|Republika Slovenija,Slovenija
Solomon Islands|Solomon Islander|Honiara|
Somalia,Federal Republic of Somalia|Somali|Mogadishu|Jamhuuriyadda Federaalka Soomaaliya,Jumhūriyyat aṣ-Ṣūmāl al-Fiderāliyya,Soomaaliya
South Africa,Republic of South Africa|South African|Pretoria,Bloemfontein,Cape Town|RSA,Suid-Afrika,Sewula Afrika,Afrika-Borwa,Afrika Borwa,Ningizimu Afrika,Aforika Borwa,Afrika Dzonga,Afurika Tshipembe,Mzantsi Afrika
South Korea,Republic of Korea|South Korean|Seoul|
South Sudan,Republic of South Sudan|South Sudanese|Juba|
Spain,Kingdom of Spain|Spanish|Madrid|Reino de España,España
Sri Lanka,Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo|
Sudan,Republic of the Sudan|Sudanese|Khartoum|Jumhūrīyat as-Sūdān
Suriname,Republic of Suriname,Republiek Suriname|Surinamer|Paramaribo|Sarnam,Sranangron
Sweden,Kingdom of Sweden|Swedish|Stockholm|Konungariket Sverige,Sverige
Switzerland,Swiss Confederation|Swiss|Bern|Schweiz,Suisse,Svizzera,Svizra
Syria,Syrian Arab Republic|Syrian|Damascus|
São Tomé and Príncipe,Democratic Republic of São Tomé and Príncipe|Sao Tomean|São Tomé|Sao Tome and Principe,República Democrática de São Tomé e Príncipe,São Tomé e Príncipe
Taiwan|Taiwanese|Taipei|Táiwān,Republic of China,Zhōnghuá Mínguó,Chinese Taipei
Tajikistan,Republic of Tajikistan|Tadzhik|Dushanbe|Toçikiston,Çumhuriyi Toçikiston
Tanzania,United Republic of Tanzania,Jamhuri ya Muungano wa Tanzania|Tanzanian|Dodoma|
Thailand,Kingdom of Thailand|Thai|Bangkok|Prathet,Thai,Ratcha Anachak Thai
Timor-Leste,Democratic Republic of Timor-Leste,República Democrática de Timor-Leste|East Timorese|Dili|East Timor,Timor,Repúblika Demokrátika Timór-Leste,Timór Lorosa'e,Timor Lorosae,Timór-Leste
Togo,Togolese Republic,Togolese,République Togolaise|Togolese|Lomé|
Tonga,Kingdom of Tonga|Tongan|Nuku'alofa|
Trinidad and Tobago,Republic of Trinidad and Tobago|Trinidadian|Port of Spain|
Tunisia,Tunisian Republic,Republic of Tunisia|Tunisian|Tunis|
Turkmenistan|Turkmen|Ashgabat|Türkmenistan
Tuvalu|Tuvaluan|Funafuti|
Türkiye,Republic of Türkiye,Türkiye Cumhuriyeti|Turkish|Ankara|Turkiye,Republic of Turkey
Uganda,Republic of Uganda,Jamhuri ya Uganda|Ugandan|Kampala|
Ukraine|Ukrainian|Kyiv|Ukrayina
United Arab Emirates|Emirati|Abu Dhabi|UAE,Emirates
United Kingdom,United Kingdom of Great Britain and Northern Ireland|British|London|Great Britain
United States,United States of America|American|Washington D.C.|USA
Uruguay,Oriental Republic of Uruguay,República Oriental del Uruguay|Uruguayan|Montevideo|
Uzbekistan,Republic of Uzbekistan|Uzbekistani|Tashkent|
Vanuatu,Republic of Vanuatu,Ripablik blong Vanuatu,République de Vanuatu|Ni-Vanuatu|Port Vila|
Vatican City,Vatican City State|Vatican|Vatican City|Vatican,Stato della Città del Vaticano,Vaticano,Vaticanæ
Venezuela,Bolivarian Republic of Venezuela,República Bolivariana de Venezuela|Venezuelan|Caracas|
Vietnam,Socialist Republic of Vietnam|Vietnamese|Hanoi|Cộng hòa Xã hội chủ nghĩa Việt Nam,Viet Nam,Việt Nam
Yemen,Republic of Yemen,Yemeni Republic|Yemeni|Sana'a|
Zambia,Republic of Zambia|Zambian|Lusaka|
Zimbabwe,Republic of Zimbabwe|Zimbabwean|Harare|
`;
