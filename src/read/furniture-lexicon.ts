/** A shape of page furniture: what a line must match, and the page that made the row necessary. */
export interface FurnitureRow {
  readonly pattern: RegExp;
  /** A line of more words is text, whatever it matches. */
  readonly maxWords: number;
  /** The line must not end as a sentence does. */
  readonly unended?: true;
  readonly reason: string;
}

/** Shapes of furniture lines; every pattern is tested on at most MAX_FURNITURE_CHARS characters. */
export const FURNITURE: readonly FurnitureRow[] = [
  {
    pattern: /\{\{[^{}]{0,80}\}\}|\{%[^%]{0,80}%\}|<%[^%]{0,80}%>|\$\{[\w.]{1,40}\}/,
    maxWords: 60,
    reason: "You have {{count}} articles left: a template nobody filled in",
  },
  {
    pattern: /\(\s?0\s?\/\s?\d{2,5}\D{0,12}\)/,
    maxWords: 20,
    unended: true,
    reason: "Comment (0/300): a counter of characters",
  },
  {
    pattern: /^\[?(advertisement|advertorial|sponsored|paid post|promoted|ad feedback)\b/i,
    maxWords: 4,
    reason: "Advertisement 3",
  },
  {
    pattern:
      /\b(scroll|continue|story continues|article continues) (down )?(below|after)\b.{0,20}\b(ad|advert|advertisement|promotion)/i,
    maxWords: 12,
    reason: "Article continues below advertisement",
  },
  {
    pattern:
      /^(read|see|view|watch|listen|also|more|related|recommended|don.t miss|editors?.{0,2} picks?|in depth|explainer)( more| also| next| on| now| read| here| this)?\s?[:|>»›]/i,
    maxWords: 24,
    reason: "READ MORE: Harbour talks stall",
  },
  {
    pattern:
      /^(read more|read also|also read|see also|read next|up next|more on|more from|related (article|stor|news|coverage|topic|content|link|video)\w*)\b/i,
    maxWords: 14,
    unended: true,
    reason: "More from Our Correspondent",
  },
  { pattern: /^(click|tap|swipe) (here|to|on|for)\b/i, maxWords: 20, reason: "Click to enlarge" },
  {
    pattern:
      /^(share|tweet|e-?mail|print|save|copy|send|pin|bookmark)( (this|the))?( (story|article|page|post|link|news|report))?( (on|via|with|to|by|as) .{1,60})?$/i,
    maxWords: 10,
    unended: true,
    reason: "Share this article on Facebook",
  },
  {
    pattern:
      /^(?:(?:share|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|e-?mail|print|copy link|link|messenger|pinterest|line|kakao\w*|more|icon|instagram|youtube|pocket|flipboard|threads|bluesky|vk|viber|skype|tumblr)\s?[,|/•·]?\s?){2,}$/i,
    maxWords: 20,
    unended: true,
    reason: "Facebook Twitter WhatsApp Email",
  },
  {
    pattern:
      /^(follow|find|join|connect with|like|add|visit|contact|reach)( [\w’']{1,20}){0,4} (us|our|me|her|him|the author|@\w{1,40})\b|^follow .{1,60} on (twitter|x|facebook|instagram|telegram|whatsapp|youtube|linkedin|threads|bluesky)\b/i,
    maxWords: 24,
    reason: "Follow us on Twitter @ourpaper",
  },
  { pattern: /^(follow|tweet|e-?mail) @?\w{1,40}$/i, maxWords: 3, unended: true, reason: "Follow @reporter" },
  {
    pattern: /^(please )?(log|sign)[- ]?(in|up|on|out)\b/i,
    maxWords: 24,
    reason: "Log in with your account to comment",
  },
  {
    pattern: /^(to|please) (write|post|leave|add|view|read|see) (a |your |all )?comments?\b/i,
    maxWords: 20,
    reason: "To leave a comment, please log in.",
  },
  {
    pattern:
      /^((leave|post|write|add|submit|view|show|hide|load|see|read) |join (in )?)?(a |all |the |your |more )?(\d{1,6} )?(social )?(comments?|reply|replies|conversation|discussion)( \(?\d{0,6}\)?)?[?!:.]?$/i,
    maxWords: 6,
    reason: "View all 32 comments",
  },
  {
    pattern:
      /\bbe the first to (comment|reply|share|know)|^comments? (are|is) (closed|moderated|disabled|off)|^what do you think\?/i,
    maxWords: 24,
    reason: "Comments are closed.",
  },
  {
    pattern: /^have (an opinion|your say|something to say|an? (news )?tip|a question|a story)\b/i,
    maxWords: 30,
    reason: "Have a tip? Write to our desk.",
  },
  { pattern: /^(©|\(c\) ?\d{4}|copyright\b)/i, maxWords: 50, reason: "© 2020 Our Paper Ltd" },
  {
    pattern:
      /\ball rights reserved\b|\b(material|article|content|page|story|site|website|publication|photo)s? may not be (published|reproduced|copied|redistributed|republished)\b|\bterms (of|and) (use|service|conditions) apply\b/i,
    maxWords: 60,
    reason: "All rights reserved. This material may not be reproduced.",
  },
  {
    pattern:
      /\b(we|this (web)?site|our (partners|website)) (and our (\d+ )?partners )?(uses?|store|place) cookies\b|^(accept|reject|manage|allow) (all |our |your )?cookies\b/i,
    maxWords: 70,
    reason: "We use cookies to improve your visit.",
  },
  {
    pattern: /\bcookie (policy|settings|preferences|notice)$/i,
    maxWords: 12,
    unended: true,
    reason: "See our cookie policy",
  },
  {
    pattern: /^by (continuing|clicking|signing up|subscribing|using this|submitting|registering|entering your)\b/i,
    maxWords: 50,
    reason: "By signing up you agree to our terms.",
  },
  {
    pattern:
      /^(sign up|subscribe|register (now|here|for free|with us|today)|join (us|now|today|our)|get (unlimited|full access|instant|our|the latest|the best|trusted|access|more from|a free)|receive (our|the latest|daily|weekly)|stay (ahead|informed|connected|up to date|updated|in touch)|unlock (our|unlimited|full|access|more|this)|try (it|our|now|free|for free|\d|(a|an|one|two|three|four|six|twelve) (days?|weeks?|months?|year) (for|free))|donate (now|today|here|to us)|support (our|independent) (work|journalism|reporting)|become an? (member|subscriber|supporter|patron|donor)|upgrade (now|to|your)|buy now|choose your|enjoy (unlimited|full access|free|our)|download (our|now|the app)|install (our|now|the app)|already an? (subscriber|member)|already have an? (account|subscription)|not (yet )?an? (subscriber|member)|start your .{0,20}(trial|subscription|free)|continue reading|keep reading|see all offers|view (all )?offers|activate your|manage (my|your) (account|subscription)|renew (your|my)|explore (our|more)|discover (our|more)|help us (keep|to|improve|fund)|thank you for (reading|subscribing|signing|your (support|interest|feedback))|thanks for (reading|subscribing|signing))\b/i,
    maxWords: 30,
    reason: "Get unlimited access to our reporting from $1 a week.",
  },
  {
    pattern:
      /^(this is your last (free|article|story)|you( have|'ve|’ve) .{0,40}\b(free|articles?|stories|limit)\b|you need an? .{0,20}(subscription|account|membership)|this (story|article|content|page) (needs|requires) an? (paid |free )?(subscription|account|membership)|you must be (logged|signed|registered|a (member|subscriber))|your (full access|free (trial|article|access)|trial|subscription|account|session|access)\b|offer (ends|expires|valid)|limited[- ]time offer|cancel any ?time|only [$£€][\d.,]+ (a|per) |just [$£€][\d.,]+ (a|per) |subscriber[- ]only|subscribers only|for subscribers|premium (content|article|subscribers)|exclusive (to|for) subscribers|members? only)/i,
    maxWords: 30,
    reason: "Your trial has ended.",
  },
  {
    pattern: /\b(\d{1,3}|free) (free )?(articles?|stories) (left|remaining)\b/i,
    maxWords: 20,
    reason: "3 free articles left this month",
  },
  {
    pattern: /\b\d{1,3}[- ]?min(ute)?s?[- ](read|listen|watch)\b|^(reading|read|listening) time\b/i,
    maxWords: 8,
    unended: true,
    reason: "5 min read",
  },
  {
    pattern: /^[\d,.]{1,9}[km]? (views?|shares?|likes?|retweets?|reads?|followers?|reactions?|votes?|downloads?)\b/i,
    maxWords: 5,
    unended: true,
    reason: "1,204 views",
  },
  {
    pattern:
      /^(posted |published |updated |last updated |about )?(\d{1,3}|an?|one|two) (second|minute|min|hour|hr|day|week|month|year)s? ago$/i,
    maxWords: 7,
    reason: "Updated 3 hours ago",
  },
  {
    pattern:
      /^(please )?(enable|turn on|activate) (javascript|cookies)|\bjavascript (is|to be|must be) (disabled|enabled|required|not)|\byour browser (does not|doesn.t|is (not|out))/i,
    maxWords: 40,
    reason: "Please enable JavaScript to view the comments.",
  },
  {
    pattern:
      /^this (article|story|post|page|content|translation|text|interview) ((is|was|has been) (first |originally |last |now )?(published|archived|updated|corrected|commissioned|translated|republished|syndicated|licen[sc]ed|adapted|sponsored|produced by|written by|provided by|no longer)|(first |originally )?appeared|contains|features)\b/i,
    maxWords: 40,
    reason: "This article was first published on our blog.",
  },
  {
    pattern:
      /^-?\s?(this )?(article|page|story) (last (amended|updated|modified|edited|changed)|requires|needs (a |more |further )?(review|citations?|clean-?up|sources)|is (a stub|an? draft|under review|awaiting))\b/i,
    maxWords: 40,
    reason: "This article requires review before it is published.",
  },
  {
    pattern: /^(originally|first) (published|posted|appeared) (on|at|in|by|as)\b/i,
    maxWords: 24,
    reason: "Originally published at example.org",
  },
  {
    pattern: /\bcontributed (reporting|research|to this (report|story|article|reporting))\b/i,
    maxWords: 40,
    reason: "Jane Roe in Riga contributed to this report.",
  },
  {
    pattern:
      /^(the )?(views|opinions)( and (views|opinions))? .{0,60}\b(are (those|the (author|writer)|his|her|their|solely|not)|do not (necessarily )?(reflect|represent))/i,
    maxWords: 70,
    reason: "The views expressed are the author's own.",
  },
  {
    pattern: /^(tags?|topics?|categor(y|ies)|keywords?|filed under|sections?|posted in|labels?|hashtags?)\s?[:|]/i,
    maxWords: 60,
    unended: true,
    reason: "Tags: trade, harbours, Ruritania",
  },
  {
    pattern: /^(?:C|c)ategories:? (?:[\p{Lu}\d][^ ]* ){2,}/u,
    maxWords: 60,
    unended: true,
    reason: "Categories: May 3, 2011 Published Archived",
  },
  {
    pattern: /^(file|image|media|datei|fichier):[^ ].{0,120}\.(jpe?g|png|gif|svg|webm|ogg|ogv|mp4|pdf|webp)\b/i,
    maxWords: 20,
    reason: "File:Harbour.jpg",
  },
  {
    pattern: /^[\u2580-\u259f]{1,4} ?\S/,
    maxWords: 14,
    unended: true,
    reason: "██ Harbour Party: the legend of a chart",
  },
  { pattern: /^[—–―] ?\S/, maxWords: 16, unended: true, reason: "—Jane Roe, under a pull quote" },
  {
    pattern:
      /^[(["“]?(file |stock )?(photos?|images?|pictures?|illustrations?|graphics?|videos?|credits?|courtesy|maps?|source|photograph)( credit| by| courtesy( of)?| from| illustration)?\s?[:/|©]/i,
    maxWords: 16,
    unended: true,
    reason: "Photo: Jane Roe/Agency",
  },
  {
    pattern:
      /^(?:P|p)(?:hotographs?|hotos?|ictures?) (?:by|courtesy(?: of)?) \p{Lu}|^(?:I|i)(?:mages?|llustrations?) (?:by|courtesy(?: of)?) \p{Lu}/u,
    maxWords: 12,
    unended: true,
    reason: "Photograph by Jane Roe",
  },
  { pattern: /^[\w.+-]{1,40}@[\w-]{1,40}(\.[\w-]{2,20}){1,3}$/, maxWords: 1, reason: "desk@example.org" },
  {
    pattern: /[\w.+-]{1,40}@[\w-]{1,40}(\.[\w-]{2,20}){1,3}[\])]?$/,
    maxWords: 10,
    reason: "Jane Roe [jane@example.org]",
  },
  { pattern: /^(https?:\/\/|www\.)\S{1,400}$/i, maxWords: 1, reason: "https://example.org/story" },
  {
    pattern:
      /^(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Ss]tory|[Ww]ords|[Tt]ext|[Cc]ompiled|[Ee]dited|[Tt]ranslated) by \p{Lu}|^[Aa]uthors?: ?\p{Lu}/u,
    maxWords: 8,
    unended: true,
    reason: "Posted by Jane Roe",
  },
  {
    pattern:
      /^\p{Lu}[^,|]{2,40}\s?[,|] .{0,40}\b([Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]ontributor|[Cc]olumnist)s?$/u,
    maxWords: 9,
    unended: true,
    reason: "Jane Roe, staff writer",
  },
  {
    pattern:
      /^(back to|jump to|go to|return to|skip to|scroll to) (the )?(top|content|main|navigation|search|home|article|comments|front)\b/i,
    maxWords: 6,
    reason: "Skip to main content",
  },
  {
    pattern: /^(next|previous|prev|older|newer) (article|story|post|page|entry)\b/i,
    maxWords: 30,
    unended: true,
    reason: "Next article",
  },
  { pattern: /^page \d{1,3} (of|\/) \d{1,3}$/i, maxWords: 4, reason: "Page 1 of 3" },
];

/** Lines that are furniture as a whole, as lineKey() leaves them. */
export const WHOLE_LINES = new Set(
  `home|menu|main menu|search|close|open|print|share|email|e mail|tweet|pin|save|saved|bookmark|like|reply|follow|following
  |dictionary|print dictionary print|translate|listen|listen to article|listen to this article|play|pause|mute|unmute|watch|watch now|gallery|photo|photos|photo gallery|video|videos|slideshow
  |subscribe|subscribe now|sign in|sign up|log in|login|log out|logout|register|my account|account|newsletter|newsletters|e paper|epaper|rss|app|apps
  |read more|continue reading|more|load more|view more|see more|show more|show less|learn more|read full story|full story|view all|see all|expand|collapse
  |back to top|top|next|previous|prev|skip|share this|share on|share this story|share this article|copy link|link copied|copied|link
  |facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|messenger|tiktok|flipboard|threads
  |about|about us|contact|contact us|advertise|advertise with us|careers|jobs|faq|feedback|privacy|privacy policy|privacy notice|cookie policy|cookies|terms|terms of use|terms of service|terms and conditions|legal|imprint|sitemap|site map|accessibility|do not sell my personal information
  |advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|sponsor|promoted|paid content|partner content
  |all rights reserved|text size|font size|a a|a a a|small medium large|dark mode|comments|comment|no comments|trending|trending now|popular|most popular|most read|most viewed|latest|latest news|top stories|breaking news|breaking|just in|editors picks|editor s pick|editor s picks|recommended|recommended for you|for you
  |related|photo credit|image credit|getty images|reuters|ap|afp|ap photo|yonhap|upi|xinhua|bloomberg|staff|staff reporter|staff writer|guest author|credit|loading|loading comments|please wait|retry|submit|cancel|accept|dismiss|got it|edition|select language|change language|lock icon|logo|icon|toggle navigation|navigation|breadcrumb|breadcrumbs|cc by|public domain|this page is archived and is no longer publicly editable`
    .split("|")
    .map((line) => line.trim()),
);

/** Headings under which nothing of the article follows, as lineKey() leaves them. */
export const SECTION_ENDS = new Set(
  `sources|source|references|external links|external link|see also|notes|footnotes|bibliography|citations|sister links|further reading
  |related news|related articles|related article|related stories|related story|related content|related topics|related links|related posts|related coverage|related reading
  |more on this story|more stories|more news|more from this section|more like this|other stories|other news|most read|most popular|most viewed|trending|trending now|popular now|popular stories|top stories|latest news|latest stories|latest
  |comments|leave a comment|leave a reply|post a comment|join the conversation|join the discussion|have your say|reader comments|tags|topics|categories|about the author|about the authors|about the writer|share this|share this story
  |you may also like|you might also like|you may like|recommended|recommended for you|recommended stories|read next|up next|what to read next|editors picks|editor s picks|don t miss
  |sponsored content|sponsored|sponsored links|from the web|around the web|promoted stories|promoted content|paid content|have an opinion on this story share it|newsletter|newsletters|sign up for our newsletter`
    .split("|")
    .map((line) => line.trim()),
);
