import type { PageFault } from './find-page-fault.ts';
import { ld, MENU, page } from './page-maker.fixture.ts';

/** Pages that ask for consent, a log-in or a proof, as their makers build them, in words of our own. */
export const NOTICE_PAGES: readonly (readonly [name: string, fault: PageFault, html: string])[] = [
  [
    'a banner of the kind OneTrust makes, on an empty page',
    'consent',
    page(
      'The Harvian Post',
      `<div id="app"></div><div id="onetrust-banner-sdk"><h2>We value your privacy</h2><p>We and our 812 partners store and/or access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content, advertising measurement, audience research and services development. With your permission we and our partners may use precise geolocation data. You may click to consent to our processing as described above. Some processing of your personal data may not require your consent, but you have a right to object to it.</p><button>Manage options</button><button>Accept all</button></div>`,
    ),
  ],
  [
    'a notice of the kind Didomi makes, with a list of purposes',
    'consent',
    page(
      'Amery Ledger – your choice',
      `<main><h1>Welcome to the Amery Ledger</h1><p>With your agreement, we and our 214 partners use cookies or similar technologies to store, access and process personal data like your visit on this website.</p><p>You can withdraw your consent or object to data processing based on legitimate interest at any time by clicking on “Learn more” or in our Privacy Policy on this website.</p><p>We and our partners process data for the following purposes:</p><ul><li>Personalised advertising and content, advertising and content measurement, audience research</li><li>Precise geolocation data and identification through device scanning</li><li>Store and/or access information on a device</li></ul><p><a href="#">Disagree and close</a> <a href="#">Agree and close</a></p></main>`,
    ),
  ],
  [
    'a wall of the kind Sourcepoint makes: pay or consent',
    'consent',
    page(
      'Read Tavenmoor Courier with advertising or buy an ad-free pass',
      `<div class="message-container"><h1>How would you like to read the Courier?</h1><h2>Continue with advertising</h2><p>Visit our website as usual with advertising and tracking. You can withdraw your consent at any time in the privacy centre.</p><h2>Read with a Pure subscription</h2><p>Use our site without advertising tracking for 3.99 a month; you can cancel at any time.</p><p>Tracking: by accepting, you allow us and our 180 partners to store cookies on your device and to read your personal data, so that we can show personalised ads and measure how they are received. Details are in our privacy policy and in your privacy settings.</p></div>`,
    ),
  ],
  [
    'a dialog of the kind Quantcast makes',
    'consent',
    page(
      'Consent',
      `<div class="qc-cmp2-container"><h2>We value your privacy</h2><p>We and our partners store or access information on devices, such as cookies and process personal data, such as unique identifiers and standard information sent by a device for the purposes described below. You may click to consent to our and our partners’ processing for such purposes. Alternatively, you may click to refuse to consent, or access more detailed information and change your preferences before consenting. Your preferences will apply to this website only.</p><button>MORE OPTIONS</button><button>AGREE</button></div>`,
    ),
  ],
  [
    'the page before a search engine',
    'consent',
    page(
      'Before you continue',
      `<div><h1>Before you continue</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain our services</li><li>Track outages and protect against spam, fraud and abuse</li><li>Measure audience engagement and site statistics to understand how our services are used</li></ul><p>If you choose to “Accept all”, we will also use cookies and data to</p><ul><li>Develop and improve new services</li><li>Show personalised content, depending on your settings</li><li>Show personalised ads, depending on your settings</li></ul><p>If you choose to “Reject all”, we will not use cookies for these additional purposes.</p><p>Non-personalised content is influenced by things like the content you are currently viewing and your location. Select “More options” to see additional information, including details about managing your privacy settings.</p></div>`,
    ),
  ],
  [
    'a notice of an American site to readers from Europe',
    'consent',
    page(
      'Your privacy choices',
      `<main><h1>Your Privacy Choices</h1><p>This site uses cookies and similar technologies to run its services, to show you ads that fit your interests, and to see how our pages are used. We share some of this information with our advertising partners.</p><p>By clicking “I agree” below, you consent to the use by us and our third-party partners of cookies and data gathered from your use of our platforms. See our Privacy Policy and Third Party Partners to learn more about the use of data and your rights. You also agree to our Terms of Service.</p></main>`,
    ),
  ],
  [
    'a cookie notice taken instead of the article, which scripts bring',
    'consent',
    page(
      'Talks end without a word | The Post',
      `<div id="root"></div><section><p>We use cookies and similar tracking technologies to make our site work, to give you a better experience and to analyse how you use our pages. We also share information about your use of our site with our social media, advertising and analytics partners.</p><p>Strictly necessary cookies: these cookies are needed for the website and cannot be switched off in our systems. You can set your browser to block these cookies, but some parts of the site will not work then.</p><p>Targeting cookies: these cookies may be set through our site by our advertising partners. If you do not allow these cookies, you will see less targeted advertising.</p></section>`,
      `<meta property="og:type" content="article">${ld({ '@type': 'NewsArticle', headline: 'Talks end without a word', wordCount: 700 })}`,
    ),
  ],
  [
    'the page of an identity provider',
    'wall',
    page(
      'Sign in to your account',
      `<form action="/login"><h1>Sign in</h1><p>Use your Courier account to continue to the newsroom archive.</p><label>Email</label><input type="email"><label>Password</label><input type="password"><a href="/forgot">Forgot your password?</a><p>Don’t have an account? Create one now.</p><button>Next</button><p>By signing in you agree to the terms of use and to the privacy statement of the Courier.</p></form>`,
    ),
  ],
  [
    'single sign-on of a library',
    'wall',
    page(
      'Library login',
      `<main><h2>Single sign-on</h2><p>Please log in with your library card to read this newspaper at home.</p><p>Enter your card number and password below, then select your home branch.</p><input type="text"><input type="password"><p>Forgot your password? Contact the help desk of your branch during its opening hours.</p></main>`,
    ),
  ],
  [
    'a meter that has run out',
    'wall',
    page(
      'Ferry line opens again – The Ledger',
      `<article><div class="paywall"><h2>You’ve reached your limit of free articles</h2><p>You have read all three of your free articles this month.</p><p>Subscribe now to continue reading and get unlimited access to the Ledger on all your devices. Cancel any time.</p><p>Already a subscriber? Log in.</p></div></article>`,
    ),
  ],
  [
    'an offer of subscriptions before any text',
    'wall',
    page(
      'Miners vote to strike | Post+',
      `<article><h1>Miners vote to strike</h1><div class="offer"><p>This article is for subscribers only.</p><p>Start your free trial today and read everything for four weeks.</p><p>Choose your plan: digital, 2.50 a week; print and digital, 4.00 a week.</p><p>Already have a subscription? Sign in here to unlock this story.</p></div></article>`,
    ),
  ],
  [
    'a free registration',
    'wall',
    page(
      'Register to read',
      `<div><h1>Register for free to continue reading</h1><p>Create a free account to read this story and five more every month.</p><p>Enter your email to get started. No card is needed.</p><p>Already registered? Log in.</p><p>Continue with Google. Continue with Apple.</p></div>`,
    ),
  ],
  [
    'a check of the browser of the kind Cloudflare makes',
    'challenge',
    page(
      'Just a moment...',
      `<div class="main-wrapper"><h1>post.example</h1><p>Checking if the site connection is secure</p><p>post.example needs to review the security of your connection before proceeding.</p><p>Enable JavaScript and cookies to continue</p><div>Ray ID: 7d0c2f1e9a</div></div><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page"></script>`,
    ),
  ],
  [
    'a captcha',
    'challenge',
    page(
      'post.example',
      `<div><h1>Please verify you are a human</h1><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>This may happen because JavaScript is disabled or blocked by an extension, or because your browser does not support cookies.</p><p>Press &amp; hold to confirm that you are a human, and not a bot.</p><div id="px-captcha"></div></div>`,
    ),
  ],
  [
    'unusual traffic',
    'challenge',
    page(
      'Are you a robot?',
      `<main><h1>We’ve detected unusual activity from your computer network</h1><p>To continue, please click the box below to let us know you’re not a robot.</p><h2>Why did this happen?</h2><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.</p></main><script src="https://www.example/recaptcha/api.js"></script>`,
    ),
  ],
  [
    'a shell that wants scripts',
    'challenge',
    page(
      'The Courier',
      `<noscript>no</noscript><div id="root"><p>You need to enable JavaScript to run this app. Please turn on JavaScript in your browser and load the page again.</p></div><script src="/static/main.js"></script>`,
    ),
  ],
  [
    'a gate for grown-ups',
    'wall',
    page(
      'Are you over 18?',
      `<div><h1>Are you over 18?</h1><p>You must be at least eighteen years old to view this content. Are you over eighteen and willing to see it?</p><button>Yes</button><button>No</button></div>`,
    ),
  ],
  [
    'a network that shows posts to its members',
    'wall',
    page(
      'Sign up',
      `<main><h1>Join us to see this post</h1><p>Agree and join to continue to this content. By clicking Continue, you agree to the User Agreement, the Privacy Policy and the Cookie Policy.</p><p>Already a member? Sign in</p></main>`,
    ),
  ],
  [
    'an offer of a newspaper of the markets',
    'wall',
    page(
      'Subscribe to read | Finance Daily',
      `${MENU}<main><h1>Subscribe to unlock this article</h1><h2>Explore our subscriptions</h2><p>Try unlimited access. Only 1 for 4 weeks, then 75 per month. Complete digital access to quality journalism on any device. Cancel or change your plan anytime during your trial.</p></main>`,
    ),
  ],
];
