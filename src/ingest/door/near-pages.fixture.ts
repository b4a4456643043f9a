import { article, NEWS, page, TALKS } from './page-maker.fixture.ts';

/** Articles about cookies, log-ins, errors and what else pages say that are refused, in words of our own. */
export const NEAR_PAGES: readonly (readonly [name: string, html: string])[] = [
  [
    'an article about cookie banners',
    page(
      'Regulator fines the Courier over its cookie banner',
      article(
        'Regulator fines the Courier over its cookie banner',
        'The data protection authority of Harvia has fined the Tavenmoor Courier 40,000 crowns because its cookie banner gave readers no real choice, it said on Tuesday.',
        'The banner told readers: “We and our 214 partners store cookies on your device to show you personalised ads.” It had a large button to accept all, and none to refuse, the authority found.',
        'Consent has to be given freely, said its head, Ada Brenn. “Who hides the word no has not asked,” she told reporters. The Courier said that it would change its privacy settings by May and that it did not mean to mislead anybody.',
      ),
      NEWS,
    ),
  ],
  [
    'a guide on how to refuse cookies',
    page(
      'How to say no to cookies',
      article(
        'How to say no to cookies',
        'Every site seems to ask for consent nowadays. A survey by the University of Sarn found that eight in ten readers press the first button that they see.',
        'It need not be so. Privacy settings are found in the menu of most browsers, and a click on “Reject all” is enough on many sites. Lawyers advise to look for a small link called “More options” where no such button is shown.',
        'The researchers also counted how many partners the sites named: 147 on average. One of them named more than a thousand, said Professor Ilse Tarn, who led the work.',
      ),
    ),
  ],
  [
    'an article about log-ins that failed',
    page(
      'Thousands could not log in to the tax office',
      article(
        'Thousands could not log in to the tax office',
        'Thousands of people could not log in to the site of the tax office on Monday, the last day on which returns could be filed, the ministry said.',
        'Many were told that their password was wrong; others saw the words “Please sign in again” for hours. The fault lay with a certificate that had run out, said Peer Dahl, who speaks for the ministry.',
        'Whoever could not file in time has until Friday. No fines will be charged, Dahl said.',
      ),
    ),
  ],
  [
    'an article about subscriptions',
    page(
      'Ledger to charge for its site',
      article(
        'Ledger to charge for its site',
        'The Amery Ledger will let readers see five articles a month for free, and charge 4.50 crowns a week for more, its publisher said on Thursday.',
        'Subscribers to the printed paper will be able to register at no cost. “We have given our work away for twenty years,” said Tove Marsh, the publisher. “That cannot go on.”',
        'Other papers of the valley have had pay walls since 2029. At the Courier 31,000 people have subscribed since then, a third of them for less than a month.',
      ),
    ),
  ],
  [
    'an article about pages that are gone',
    page(
      'Page not found: ministry takes its climate reports off the web',
      article(
        'Page not found: ministry takes its climate reports off the web',
        'Whoever looks for the climate reports of the ministry has been met by the words “404, page not found” since Wednesday.',
        'The ministry said that the reports had been moved to an archive and would be back within a month. Researchers doubt it: eleven of them had been deleted from the archive too, said Ruth Olin of the University of Sarn.',
        'The reports dealt with the flow of the river in dry years. Copies are kept by three libraries.',
      ),
      NEWS,
    ),
  ],
  [
    'an article that is called "Access denied"',
    page(
      'Access denied – how Harvia shut out the press',
      article(
        'Access denied – how Harvia shut out the press',
        'Reporters of nine papers were turned away at the gates of the parliament on Monday, for the first time since 2011. Access was denied even to those of Harvia’s own papers.',
        ...TALKS.slice(1),
      ),
    ),
  ],
  [
    'an article about a server that broke down',
    page(
      'Server error stops trams for an hour',
      article(
        'Server error stops trams for an hour',
        'An error of a server stopped every tram in Tavenmoor for an hour on Sunday. The server that sets the points could not be reached, the company said.',
        'Passengers were asked to try again later, and most of them walked. The company is sorry for the inconvenience, its spokeswoman said, and is working on a second server.',
        'It was the third fault of the kind this year. The council wants to hear the company on Thursday.',
      ),
    ),
  ],
  [
    'an article about captchas',
    page(
      'Are you a robot? Why captchas get harder',
      article(
        'Are you a robot? Why captchas get harder',
        'People need ten seconds on average to prove to a machine that they are human, a study finds. Machines need two.',
        'The pictures of buses and lamps have become so hard that people fail one in five, said Ilse Tarn of the University of Sarn, who let 900 students try. Programs failed one in twenty.',
        'Makers of such tests are now turning to others that watch how a hand moves. Tarn doubts that these will last for longer than a year.',
      ),
    ),
  ],
  [
    'a leader in the first person',
    page(
      'Our view: open the lock',
      article(
        'Our view: open the lock',
        'We have said it before and we say it again: the lock at Sarn has to be opened. You cannot run a river with a closed door in the middle of it.',
        'We do not care which of the two governments pays. If you ask the skippers, and we did, they want nine days of their lives back.',
        'The ministers will meet on Friday. We would like them to stay in the room until they have signed.',
      ),
      NEWS,
    ),
  ],
  [
    'questions and answers for readers on a data breach',
    page(
      'What to do if your data were stolen from the tax office',
      article(
        'What to do if your data were stolen from the tax office',
        'The tax office said on Monday that the data of 90,000 people had been copied. Here is what is known, and what you can do.',
        'Change your password on every site where you used the same one. The office has written to all whose account was opened; whoever has no letter by Friday can call a free line.',
        'The thieves had been in the system since January, said Peer Dahl of the ministry. A worker had typed his password into a page that looked like the office’s own.',
      ),
    ),
  ],
  [
    'an article about a lock that is closed for maintenance',
    page(
      'Lock at Sarn closed for maintenance',
      article(
        'Lock at Sarn closed for maintenance',
        'The lock at Sarn will be closed for maintenance from Monday, the harbour office said. Ships have to wait or to take the way round by Amery.',
        'The work will take nine days. “We are sorry for the inconvenience,” said Lena Oster, who heads the office.',
      ),
    ),
  ],
  [
    'an article about a service that is unavailable',
    page(
      'Water service unavailable in three villages',
      article(
        'Water service unavailable in three villages',
        'Three villages above Sarn have had no water since Sunday, and the company does not know when the service will be back.',
        'A pipe broke under the road. Workers could not get to it before Monday, said a spokeswoman, because the access road was blocked.',
      ),
    ),
  ],
  [
    'an article about a search in which nothing was found',
    page(
      'Search for missing boat called off',
      article(
        'Search for missing boat called off',
        'The search for a boat that has been missing since Thursday was called off on Sunday evening, the coast guard said.',
        'Nothing was found but a life belt. Three people had been on board. “We have done what could be done,” said its chief, who had led the search from the first day on.',
      ),
    ),
  ],
  [
    'a word to readers about the work of the paper',
    page(
      'Why we publish the names',
      article(
        'Why we publish the names',
        'Today we publish the names of 41 officials who took money from the lock company. You have a right to know why, and how we came by them.',
        'Our reporters spent nine months on this. We asked each of the 41 for an answer; six gave one, and we print it in full.',
        'If you want to know how we work, write to us. We will answer every letter.',
      ),
    ),
  ],
];
