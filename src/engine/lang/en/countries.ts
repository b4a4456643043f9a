// Origin: world-countries 5.1.0 (github mledoze/countries), Open Database License 1.0; states only, English names.
// Made by bin/generate-countries.mjs: do not edit. One row a state: names | demonyms | capitals.
export const COUNTRY_ROWS = `
Afghanistan,Islamic Republic of Afghanistan|Afghan|Kabul
Albania,Republic of Albania|Albanian|Tirana
Algeria,People's Democratic Republic of Algeria|Algerian|Algiers
Andorra,Principality of Andorra,Principat d'Andorra|Andorran|Andorra la Vella
Angola,Republic of Angola,República de Angola|Angolan|Luanda
Antigua and Barbuda|Antiguan, Barbudan|Saint John's
Argentina,Argentine Republic,República Argentina|Argentine|Buenos Aires
Armenia,Republic of Armenia|Armenian|Yerevan
Australia,Commonwealth of Australia|Australian|Canberra
Austria,Republic of Austria|Austrian|Vienna
Azerbaijan,Republic of Azerbaijan|Azerbaijani|Baku
Bahamas,Commonwealth of the Bahamas|Bahamian|Nassau
Bahrain,Kingdom of Bahrain|Bahraini|Manama
Bangladesh,People's Republic of Bangladesh,Gônôprôjatôntri Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus,Republic of Belarus|Belarusian|Minsk
Belgium,Kingdom of Belgium|Belgian|Brussels
Belize|Belizean|Belmopan
Benin,Republic of Benin|Beninese|Porto-Novo
Bhutan,Kingdom of Bhutan|Bhutanese|Thimphu
Bolivia,Plurinational State of Bolivia,Estado Plurinacional de Bolivia|Bolivian|Sucre
Bosnia and Herzegovina|Bosnian, Herzegovinian|Sarajevo
Botswana,Republic of Botswana,Lefatshe la Botswana|Motswana|Gaborone
Brazil,Federative Republic of Brazil|Brazilian|Brasília
Brunei,Brunei Darussalam,Nation of Brunei|Bruneian|Bandar Seri Begawan
Bulgaria,Republic of Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi,Republic of Burundi,République du Burundi|Burundian|Gitega
Cambodia,Kingdom of Cambodia|Cambodian|Phnom Penh
Cameroon,Republic of Cameroon|Cameroonian|Yaoundé
Canada|Canadian|Ottawa
Cape Verde,Republic of Cabo Verde|Cape Verdian|Praia
Central African Republic|Central African|Bangui
Chad,Republic of Chad|Chadian|N'Djamena
Chile,Republic of Chile,República de Chile|Chilean|Santiago
China,People's Republic of China|Chinese|Beijing
Colombia,Republic of Colombia,República de Colombia|Colombian|Bogotá
Comoros,Union of the Comoros|Comoran|Moroni
Costa Rica,Republic of Costa Rica,República de Costa Rica|Costa Rican|San José
Croatia,Republic of Croatia|Croatian|Zagreb
Cuba,Republic of Cuba,República de Cuba|Cuban|Havana
Cyprus,Republic of Cyprus|Cypriot|Nicosia
Czechia,Czech Republic|Czech|Prague
DR Congo,Democratic Republic of the Congo|Congolese|Kinshasa
Denmark,Kingdom of Denmark|Danish|Copenhagen
Djibouti,Republic of Djibouti,République de Djibouti|Djibouti|Djibouti
Dominica,Commonwealth of Dominica|Dominican|Roseau
Dominican Republic|Dominican|Santo Domingo
Ecuador,Republic of Ecuador,República del Ecuador|Ecuadorean|Quito
Egypt,Arab Republic of Egypt|Egyptian|Cairo
El Salvador,Republic of El Salvador,República de El Salvador|Salvadoran|San Salvador
Equatorial Guinea,Republic of Equatorial Guinea|Equatorial Guinean|Malabo
Eritrea,State of Eritrea|Eritrean|Asmara
Estonia,Republic of Estonia|Estonian|Tallinn
Eswatini,Kingdom of Eswatini|Swazi|Lobamba
Ethiopia,Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa
Fiji,Republic of Fiji|Fijian|Suva
Finland,Republic of Finland,Republiken Finland|Finnish|Helsinki
France,French Republic|French|Paris
Gabon,Gabonese Republic,République Gabonaise|Gabonese|Libreville
Gambia,Republic of the Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany,Federal Republic of Germany|German|Berlin
Ghana,Republic of Ghana|Ghanaian|Accra
Greece,Hellenic Republic|Greek|Athens
Grenada|Grenadian|St. George's
Guatemala,Republic of Guatemala|Guatemalan|Guatemala City
Guinea,Republic of Guinea|Guinean|Conakry
Guinea-Bissau,Republic of Guinea-Bissau|Guinea-Bissauan|Bissau
Guyana,Co-operative Republic of Guyana|Guyanese|Georgetown
Haiti,Republic of Haiti|Haitian|Port-au-Prince
Honduras,Republic of Honduras,República de Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland,Republic of Iceland|Icelander|Reykjavik
India,Republic of India|Indian|New Delhi
Indonesia,Republic of Indonesia,Republik Indonesia|Indonesian|Jakarta
Iran,Islamic Republic of Iran|Iranian|Tehran
Iraq,Republic of Iraq|Iraqi|Baghdad
Ireland,Republic of Ireland|Irish|Dublin
Israel,State of Israel|Israeli|Jerusalem
Italy,Italian Republic|Italian|Rome
Ivory Coast,Republic of Côte d'Ivoire|Ivorian|Yamoussoukro
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan,Hashemite Kingdom of Jordan|Jordanian|Amman
Kazakhstan,Republic of Kazakhstan,Respublika Kazakhstan|Kazakhstani|Astana
Kenya,Republic of Kenya,Jamhuri ya Kenya|Kenyan|Nairobi
Kiribati,Independent and Sovereign Republic of Kiribati,Republic of Kiribati,Ribaberiki Kiribati|I-Kiribati|South Tarawa
Kuwait,State of Kuwait,Dawlat al-Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan,Kyrgyz Republic|Kirghiz|Bishkek
Laos,Lao People's Democratic Republic|Laotian|Vientiane
Latvia,Republic of Latvia|Latvian|Riga
Lebanon,Lebanese Republic|Lebanese|Beirut
Lesotho,Kingdom of Lesotho,Muso oa Lesotho|Mosotho|Maseru
Liberia,Republic of Liberia|Liberian|Monrovia
Libya,State of Libya,Dawlat Libya|Libyan|Tripoli
Liechtenstein,Principality of Liechtenstein,Fürstentum Liechtenstein|Liechtensteiner|Vaduz
Lithuania,Republic of Lithuania|Lithuanian|Vilnius
Luxembourg,Grand Duchy of Luxembourg,Grand-Duché de Luxembourg|Luxembourger|Luxembourg
Madagascar,Republic of Madagascar,République de Madagascar|Malagasy|Antananarivo
Malawi,Republic of Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives,Republic of the Maldives|Maldivan|Malé
Mali,Republic of Mali,République du Mali|Malian|Bamako
Malta,Republic of Malta,Repubblika ta' Malta|Maltese|Valletta
Marshall Islands,Republic of the Marshall Islands|Marshallese|Majuro
Mauritania,Islamic Republic of Mauritania|Mauritanian|Nouakchott
Mauritius,Republic of Mauritius|Mauritian|Port Louis
Mexico,United Mexican States|Mexican|Mexico City
Micronesia,Federated States of Micronesia|Micronesian|Palikir
Moldova,Republic of Moldova,Republica Moldova|Moldovan|Chișinău
Monaco,Principality of Monaco,Principauté de Monaco|Monegasque|Monaco
Mongolia|Mongolian|Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco,Kingdom of Morocco|Moroccan|Rabat
Mozambique,Republic of Mozambique|Mozambican|Maputo
Myanmar,Republic of the Union of Myanmar|Burmese|Naypyidaw
Namibia,Republic of Namibia|Namibian|Windhoek
Nauru,Republic of Nauru|Nauruan|Yaren
Nepal,Federal Democratic Republic of Nepal|Nepalese|Kathmandu
Netherlands,Kingdom of the Netherlands|Dutch|Amsterdam
New Zealand|New Zealander|Wellington
Nicaragua,Republic of Nicaragua,República de Nicaragua|Nicaraguan|Managua
Niger,Republic of Niger|Nigerien|Niamey
Nigeria,Federal Republic of Nigeria|Nigerian|Abuja
North Korea,Democratic People's Republic of Korea|North Korean|Pyongyang
North Macedonia,Republic of North Macedonia|Macedonian|Skopje
Norway,Kingdom of Norway|Norwegian|Oslo
Oman,Sultanate of Oman|Omani|Muscat
Pakistan,Islamic Republic of Pakistan|Pakistani|Islamabad
Palau,Republic of Palau|Palauan|Ngerulmud
Palestine,State of Palestine|Palestinian|Ramallah
Panama,Republic of Panama|Panamanian|Panama City
Papua New Guinea,Independent State of Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay,Republic of Paraguay,República del Paraguay|Paraguayan|Asunción
Peru,Republic of Peru|Peruvian|Lima
Philippines,Republic of the Philippines|Filipino|Manila
Poland,Republic of Poland|Polish|Warsaw
Portugal,Portuguese Republic|Portuguese|Lisbon
Qatar,State of Qatar|Qatari|Doha
Republic of the Congo|Congolese|Brazzaville
Romania|Romanian|Bucharest
Russia,Russian Federation|Russian|Moscow
Rwanda,Republic of Rwanda,Repubulika y'u Rwanda,République du Rwanda|Rwandan|Kigali
Saint Kitts and Nevis,Federation of Saint Christopher and Nevis|Kittitian or Nevisian|Basseterre
Saint Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|Saint Vincentian|Kingstown
Samoa,Independent State of Samoa|Samoan|Apia
San Marino,Most Serene Republic of San Marino,Republic of San Marino,Repubblica di San Marino|Sammarinese|City of San Marino
Saudi Arabia,Kingdom of Saudi Arabia|Saudi Arabian|Riyadh
Senegal,Republic of Senegal|Senegalese|Dakar
Serbia,Republic of Serbia|Serbian|Belgrade
Seychelles,Republic of Seychelles,République des Seychelles|Seychellois|Victoria
Sierra Leone,Republic of Sierra Leone|Sierra Leonean|Freetown
Singapore,Republic of Singapore|Singaporean|Singapore
Slovakia,Slovak Republic|Slovak|Bratislava
Slovenia,Republic of Slovenia|Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia,Federal Republic of Somalia|Somali|Mogadishu
South Africa,Republic of South Africa|South African|Pretoria,Bloemfontein,Cape Town
South Korea,Republic of Korea|South Korean|Seoul
South Sudan,Republic of South Sudan|South Sudanese|Juba
Spain,Kingdom of Spain|Spanish|Madrid
Sri Lanka,Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo
Sudan,Republic of the Sudan|Sudanese|Khartoum
Suriname,Republic of Suriname,Republiek Suriname|Surinamer|Paramaribo
Sweden,Kingdom of Sweden|Swedish|Stockholm
Switzerland,Swiss Confederation|Swiss|Bern
Syria,Syrian Arab Republic|Syrian|Damascus
São Tomé and Príncipe,Democratic Republic of São Tomé and Príncipe|Sao Tomean|São Tomé
Taiwan|Taiwanese|Taipei
Tajikistan,Republic of Tajikistan|Tadzhik|Dushanbe
Tanzania,United Republic of Tanzania,Jamhuri ya Muungano wa Tanzania|Tanzanian|Dodoma
Thailand,Kingdom of Thailand|Thai|Bangkok
Timor-Leste,Democratic Republic of Timor-Leste,República Democrática de Timor-Leste|East Timorese|Dili
Togo,Togolese Republic,Togolese,République Togolaise|Togolese|Lomé
Tonga,Kingdom of Tonga|Tongan|Nuku'alofa
Trinidad and Tobago,Republic of Trinidad and Tobago|Trinidadian|Port of Spain
Tunisia,Tunisian Republic,Republic of Tunisia|Tunisian|Tunis
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Türkiye,Republic of Türkiye,Türkiye Cumhuriyeti|Turkish|Ankara
Uganda,Republic of Uganda,Jamhuri ya Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv
United Arab Emirates|Emirati|Abu Dhabi
United Kingdom,United Kingdom of Great Britain and Northern Ireland|British|London
United States,United States of America|American|Washington D.C.
Uruguay,Oriental Republic of Uruguay,República Oriental del Uruguay|Uruguayan|Montevideo
Uzbekistan,Republic of Uzbekistan|Uzbekistani|Tashkent
Vanuatu,Republic of Vanuatu,Ripablik blong Vanuatu,République de Vanuatu|Ni-Vanuatu|Port Vila
Vatican City,Vatican City State|Vatican|Vatican City
Venezuela,Bolivarian Republic of Venezuela,República Bolivariana de Venezuela|Venezuelan|Caracas
Vietnam,Socialist Republic of Vietnam|Vietnamese|Hanoi
Yemen,Republic of Yemen,Yemeni Republic|Yemeni|Sana'a
Zambia,Republic of Zambia|Zambian|Lusaka
Zimbabwe,Republic of Zimbabwe|Zimbabwean|Harare
`;
