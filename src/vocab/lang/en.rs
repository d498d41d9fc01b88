//! English.

use super::Signal::{
    Account, Advert, AuthorBox, Byline, Comments, Consent, Credit, Legal, MostRead, Navigation,
    Pagination, Published, ReadMore, ReadTime, Related, Search, Share, Shop, Skip, Subscribe, Tags,
    Technical, Tools, Updated,
};
use super::{Language, date, end, inside, name, start, whole};

pub(in crate::vocab) const LANGUAGE: Language = Language {
    code: "en",
    phrases: &[
        // Headings above teasers of other stories.
        whole(
            Related,
            "related; related articles; related article; related posts; related post; \
             related stories; related story; related news; related content; related coverage; \
             related reading; related links; related topics; related videos; related video; \
             related items; related resources; related pages; related guides; related blogs; \
             related blog posts; related questions; related categories; related searches; \
             related products; related documents; related publications; related to this story; \
             similar articles; similar posts; similar stories; similar news; similar threads; \
             similar topics; similar products; similar questions; similar items; other articles; \
             other news; other stories; other posts; more articles; more stories; more news; \
             more posts; more like this; more headlines; more on this; more on this story; \
             more on this topic; on this story; more in this series; more in this section; \
             more to explore; more to read; more reading; more related articles; \
             more related stories; further reading; recommended; recommended articles; \
             recommended reading; recommended stories; recommended for you; recommended posts; \
             recommended videos; recommended by; recommendations; suggested articles; \
             suggested reading; suggested posts; suggested for you; suggestions; picked for you; \
             just for you; for you; keep reading; read next; up next; next up; what to read next; \
             what to watch next; watch next; see also; also read; read also; also see; \
             also in this section; also on this site; also in the news; you may also like; \
             you might also like; you may like; you might like; you'll also like; \
             you may also enjoy; you might also enjoy; you might also be interested in; \
             you may also be interested in; you might be interested in; you may be interested in; \
             you may have missed; you might have missed; in case you missed it; icymi; \
             don't miss; dont miss; must read; must reads; must watch; explore more; \
             discover more; read more stories; from the archive; from the archives; \
             from our archive; from around the web; around the web; from the web; \
             elsewhere on the web; promoted stories; stories you may like; stories for you; \
             more stories for you; more stories like this; articles you may like; \
             people also read; readers also liked; customers also bought; customers also viewed; \
             people also ask; others are reading; what others are reading; featured articles; \
             featured stories; featured posts; featured post; featured article; featured news; \
             featured content; featured video; featured videos; more from this section; \
             more from this author; more by this author; more videos; more posts you may like; \
             in this section; also of interest; see more stories; continue exploring; \
             latest in this series",
        ),
        start(
            Related,
            "related to this story; related to this topic; related:; related articles:; \
             related story:; related stories:; related coverage:; related reading:; \
             related posts:; related news:; related article:; related link:; related links:; \
             related video:; related content:; read also:; also read:; see also:; also see:; \
             read next:; read more:; read:; more:; watch:; see more:; watch now:; listen:; \
             must read:; must-read:; don't miss:; don't miss; in pictures:; you may also like; \
             you might also like; you may also be interested in; you might also be interested in; \
             you may be interested in; you might be interested in; in case you missed it; icymi:; \
             more on this:; more on:; recommended for you; recommended:; recommended reading:; \
             recommended articles; further reading:; click here to read; from our archives:; \
             more stories on; more news on; more news about; more articles about; \
             more articles on; other stories on; people also read; similar articles; \
             similar threads; similar posts",
        ),
        // Headings above stories ranked by readers or by time.
        whole(
            MostRead,
            "most read; most read stories; most read articles; most read news; most read today; \
             most popular; most popular stories; most popular articles; most popular posts; \
             most viewed; most viewed stories; most viewed articles; most shared; most commented; \
             most discussed; most watched; most recent; most recent articles; \
             most recent stories; most recent posts; most emailed; most clicked; popular; \
             popular now; popular articles; popular posts; popular stories; popular news; \
             popular topics; popular categories; popular this week; popular today; \
             popular videos; popular searches; popular tags; popular threads; popular right now; \
             trending; trending now; trending news; trending today; trending stories; \
             trending topics; trending articles; trending posts; trending this week; \
             trending videos; now trending; what's trending; what's hot; hot topics; hot news; \
             hot right now; top stories; top news; top stories today; top articles; top posts; \
             top headlines; top videos; top picks; today's top stories; today's headlines; \
             today's picks; today's news; latest; latest news; latest articles; latest stories; \
             latest posts; latest headlines; latest videos; latest updates; latest issue; \
             latest blog posts; latest from the blog; latest threads; latest topics; \
             latest activity; latest stories from; the latest; the latest news; latest products; \
             recent; recent articles; recent stories; recent posts; recent news; recent activity; \
             recent updates; recent topics; recent blog posts; recent threads; recent videos; \
             recently published; recently viewed; recently added; recently updated; new posts; \
             new articles; newest; breaking news; breaking; just in; just now; live now; \
             headlines; news in brief; in brief; editor's pick; editor's picks; editors' picks; \
             editors picks; editors' choice; editor's choice; editor picks; our picks; \
             staff picks; best of; most loved; reader favorites; readers' favourites; what's new; \
             new this week; this week; news ticker; news feed; newsfeed; top rated; \
             latest discussions; most helpful; most liked; live updates; video of the day; \
             photo of the day; picture of the day; quote of the day",
        ),
        start(
            MostRead,
            "most read in; most popular in; most read on; most viewed in; trending now:; \
             trending:; breaking:; latest news:; latest from; the latest from; latest news from; \
             latest news on; latest stories in; top stories from; top stories in; latest in; \
             recent posts by; popular in; trending in; trending on; what's new in",
        ),
        // Readers' comments: counts, headings, prompts, moderation notes.
        whole(
            Comments,
            "comment; comments; no comments; no comments yet; no comment; one comment; \
             all comments; view comments; view all comments; show comments; hide comments; \
             see comments; read comments; read all comments; load comments; load more comments; \
             view more comments; more comments; post a comment; post comment; post your comment; \
             add a comment; add comment; add your comment; add new comment; add your comments; \
             leave a comment; leave comment; leave your comment; leave your comments; \
             leave a reply; leave a reply cancel reply; leave a comment cancel reply; \
             leave a response; leave your reply; cancel reply; reply; replies; view replies; \
             show replies; hide replies; write a comment; write your comment; write a reply; \
             post a reply; post reply; submit comment; submit a comment; submit your comment; \
             join the conversation; join the discussion; start the conversation; \
             start a conversation; start the discussion; start discussion; \
             be the first to comment; be the first to reply; discussion; discuss; \
             discuss this article; discussion about this post; conversation; responses; \
             reader comments; readers' comments; recent comments; latest comments; user comments; \
             your comment; your comments; top comments; best comments; newest comments; \
             oldest comments; newest first; oldest first; comments are closed; comments closed; \
             comments off; comments are off; commenting is closed; comments are disabled; \
             comments disabled; comments policy; comment policy; commenting policy; \
             commenting guidelines; comment guidelines; community guidelines; house rules; \
             login to comment; log in to comment; sign in to comment; log in to reply; \
             login to reply; sign in to reply; log in to leave a comment; \
             log in to post a comment; register to comment; report comment; report this comment; \
             flag comment; report abuse; upvote; downvote; like reply; reply to; trackbacks; \
             pingbacks; trackbacks and pingbacks; comments feed; comments rss; \
             notify me of new posts by email; notify me of new comments by email; \
             notify me of follow-up comments by email; what do you think; tell us what you think; \
             have your say; your email address will not be published; required fields are marked; \
             required fields; is required; your rating; website url; \
             save my name email and website in this browser; comment as guest; guest comment; \
             permalink to this comment; says; in reply to; view thread; quote reply; \
             comments from readers",
        ),
        start(
            Comments,
            "leave a reply; leave a comment; leave your comment; leave a response; \
             post a comment; add a comment; add your comment; comments are closed; \
             comment on this; comments on this; comments for this; comments have been; \
             comments are moderated; comments are subject; comments posted; \
             join the conversation; join the discussion; be the first to comment; \
             be the first to leave; be the first to share your; log in to comment; \
             login to comment; sign in to comment; log in to reply; log in or register to; \
             log in or sign up to; log in to leave a; log in to post; please log in to; \
             please login to; please sign in to; you must be logged in; you need to be logged in; \
             you need to log in; you have to log in; you must log in; you must be registered; \
             you must be a registered; your email address will not be; \
             required fields are marked; save my name; notify me of; notify me when; \
             this site uses akismet; learn how your comment data; reply to; comment by; \
             posted a comment; what do you think about; what are your thoughts; \
             let us know in the comments; tell us in the comments; share your thoughts; \
             have your say; by submitting a comment; by posting a comment; please keep comments; \
             view comments; view all comments; show comments; comments:; replies:; \
             currently you have javascript disabled; viewing replies; no comments yet; \
             in reply to; your comment is awaiting",
        ),
        inside(
            Comments,
            "thoughts on “; thought on “; responses to “; response to “; comments on “; \
             comment on “; comments on:; leave a comment below; in the comments below; \
             in the comment section; in the comments section; in the comments section below; \
             let us know in the comments; your comment is awaiting moderation; \
             comments are closed; email address will not be published; \
             logged in to post a comment; logged in to comment; leave a reply",
        ),
        // Share and follow bars.
        whole(
            Share,
            "share; shares; share this; share this article; share this story; share this post; \
             share this page; share this entry; share this video; share this content; \
             share this with; share article; share story; share post; share page; share now; \
             share it; share via; share with; share to; share on; share link; share by email; \
             share via email; share on facebook; share on twitter; share on x; share on linkedin; \
             share on whatsapp; share on pinterest; share on reddit; share on telegram; \
             share on tumblr; share on bluesky; share on threads; share to facebook; \
             share to twitter; share to pinterest; share options; more sharing options; \
             sharing options; share full article; share with friends; share with your friends; \
             share the love; tweet; tweet this; retweet; tweets; pin; pin it; post; x post; like; \
             like this; like us; likes; like this post; like loading; follow; follow us; \
             following; follow us on; follow me; follow on; follow us on social media; \
             follow us on facebook; follow us on twitter; follow us on instagram; \
             follow this topic; follow topic; follow topics; follow author; follow this author; \
             like us on facebook; like on facebook; find us on; find us on facebook; \
             find us online; connect; connect with us; stay connected; stay in touch; \
             keep in touch; let's connect; join us on; social; social media; social links; \
             social networks; get social; followers; fans; send to a friend; email to a friend; \
             email a friend; tell a friend; email this; email this article; email this page; \
             email article; send by email; send email; send via email; forward; facebook like; \
             facebook share; spread the word; click to share; opens in new window; \
             opens in a new window; opens in a new tab; opens in new tab; blogthis; \
             add to favorites; recommend this article; recommend this; join our whatsapp channel; \
             join our telegram channel; visit us on; watch us on; our social media; whatsapp us",
        ),
        start(
            Share,
            "share this; share on; share to facebook; share via; share:; share the post; \
             share article; click to share; click to email; click to print; follow us; \
             follow him on; follow her on; follow me on; follow them on; follow the author on; \
             follow our; follow on twitter; follow on x; follow on instagram; follow on facebook; \
             like us on; find us on; connect with us; join us on; join our facebook; \
             join our whatsapp; join our telegram; tweet this; tweet us; tweets by; \
             send us a tip; email this; add us on; visit us on; stay connected with; \
             stay in touch; spread the word; like this:; catch us on; keep up with us on; \
             find me on; subscribe to our youtube",
        ),
        inside(
            Share,
            "follow us on; like us on facebook; find us on facebook; follow him on twitter; \
             follow her on twitter; follow me on twitter; follow him on x; follow her on x; \
             join our whatsapp; join our telegram; opens in new window; share this article; \
             share this story; on social media @",
        ),
        // Newsletters, subscriptions, notifications, paywalls, donations.
        whole(
            Subscribe,
            "subscribe; subscribe now; subscribe today; subscribe here; subscribe for free; \
             subscribe free; subscribe to our newsletter; subscribe to newsletter; \
             subscribe to the newsletter; subscribe to our newsletters; subscribe to our blog; \
             subscribe to blog; subscribe via email; subscribe by email; subscribe to continue; \
             subscribe to read; subscribe to rss; subscribe to us; subscribe to updates; \
             subscribed; unsubscribe; subscription; subscriptions; subscribers; subscriber login; \
             already a subscriber; newsletter; newsletters; our newsletter; our newsletters; \
             newsletter signup; newsletter sign up; newsletter sign-up; email newsletter; \
             email newsletters; daily newsletter; weekly newsletter; free newsletter; \
             get our newsletter; get the newsletter; join our newsletter; join the newsletter; \
             join our mailing list; join the mailing list; join our community; \
             join the community; mailing list; email alerts; alerts; notifications; get notified; \
             get notifications; sign up; sign me up; sign up now; sign up today; sign up here; \
             sign up for free; sign up for our newsletter; sign up for newsletter; \
             sign up to our newsletter; sign up for email updates; sign up for newsletters; \
             sign up for updates; sign up for alerts; get updates; email updates; \
             get email updates; stay informed; stay up to date; stay up-to-date; \
             stay in the loop; stay in the know; keep me updated; keep up to date; \
             never miss a story; never miss an update; never miss a post; don't miss out; \
             enter your email; enter your email address; enter email; your email; \
             your email address; email address; email; your name; first name; last name; \
             your e-mail address; become a member; become a subscriber; join now; join today; \
             join free; join for free; join us; join; membership; members only; subscriber only; \
             subscribers only; premium; premium content; exclusive content; go premium; \
             get premium; start free trial; start your free trial; free trial; try for free; \
             try it free; try for; get started; get started for free; support us; \
             support our work; support our journalism; support independent journalism; \
             support quality journalism; donate; donate now; make a donation; give now; \
             contribute; buy us a coffee; buy me a coffee; gift this article; gift article; \
             gift a subscription; give a gift subscription; magazine subscription; \
             digital edition; print edition; e-edition; epaper; e-paper; renew; \
             manage subscription; manage subscriptions; thanks for subscribing; \
             thank you for subscribing; success; please check your inbox; check your inbox; \
             i want in; yes please; no thanks; no thank you; maybe later; not now; get the app; \
             download the app; download our app; get our app; get app; download app; our apps; \
             mobile apps; rss feeds",
        ),
        start(
            Subscribe,
            "subscribe to; subscribe for; subscribe now; subscribe today; subscribe via; \
             subscribe here; sign up for our; sign up for the; sign up for free; \
             sign up for a free; sign up for breaking; sign up for email; sign up for daily; \
             sign up for weekly; sign up for newsletters; sign up to our; sign up to the; \
             sign up to get; sign up to receive; sign up here; sign up now; sign up below; \
             sign up today; get our newsletter; get our free; get our daily; get our weekly; \
             get our latest; get the latest news; get the latest updates; get the latest stories; \
             get the latest headlines; get the day's; get the news; get breaking news; \
             get daily news; get updates; get news; get unlimited; get full access; \
             get more stories; get stories like this; get alerts; get email; get notified; \
             get exclusive; join our newsletter; join our mailing; join our free; \
             join our community; join the mailing; join thousands of; join over; our newsletter; \
             receive our; receive the latest; receive news; receive updates; stay up to date; \
             stay up-to-date; stay in the know; stay in the loop; keep up to date; \
             keep up with the latest; never miss; enter your email; your email address; \
             by signing up; by subscribing; by clicking sign up; by entering your email; \
             by providing your email; already a subscriber; already a member; \
             already have a subscription; already subscribed; not a subscriber; not a member; \
             become a member; become a subscriber; become a supporter; become a patron; \
             this article is for; this content is for; this story is for; this post is for paid; \
             this content is only available; this article is only available; \
             this article is free; you've read; you have reached your; you've reached your; \
             you have free articles; to continue reading; to read the full; to read this article; \
             want to read more; unlock this; unlock the; start your free; \
             start your subscription; start your trial; try it free; try free for; support our; \
             support independent; if you enjoyed this; if you enjoy reading; if you liked this; \
             if you like this; like what you; like this article; enjoying this; enjoyed this; \
             thank you for reading; thanks for reading; thank you for signing up; \
             thanks for signing up; thank you for subscribing; you can unsubscribe; \
             unsubscribe at any; download our app; download the app; download our free; \
             get the app; don't have an account; click here to subscribe; click here to sign up; \
             we won't spam; we respect your; no spam; please subscribe; consider subscribing; \
             please consider; please support; donate to; get the best of our; stay informed with; \
             stay informed:",
        ),
        inside(
            Subscribe,
            "our newsletter; our newsletters; free newsletter; daily newsletter; \
             weekly newsletter; email newsletter; newsletter sign up; to your inbox; \
             straight to your inbox; unsubscribe at any time; unsubscribe anytime; \
             opt out at any time; subscribe to our; subscribe now; sign up to our; \
             our mailing list; already a subscriber; cancel anytime; start your free trial; \
             to continue reading; become a member; become a subscriber; unlimited digital access; \
             subscribers only; available to subscribers; for subscribers only; download our app; \
             paid subscribers; delivered to your inbox; right in your inbox",
        ),
        // Copyright lines, terms, policies, disclaimers.
        whole(
            Legal,
            "all rights reserved; terms; terms of use; terms of service; terms of sale; \
             terms and conditions; terms & conditions; terms and conditions of use; \
             terms conditions; conditions of use; user agreement; subscriber agreement; privacy; \
             privacy policy; privacy notice; privacy statement; privacy center; privacy centre; \
             privacy rights; privacy & cookies; privacy and cookies; privacy and cookie policy; \
             privacy & cookie policy; privacy & terms; privacy and terms; privacy terms; \
             data protection; data privacy; data policy; cookie policy; cookies policy; \
             cookie notice; cookie statement; cookies; legal; legal notice; legal notices; \
             legal information; legal disclaimer; legal terms; disclaimer; disclaimers; \
             disclosure; disclosures; disclosure policy; affiliate disclosure; \
             affiliate disclaimer; advertiser disclosure; advertising disclosure; \
             editorial policy; editorial guidelines; editorial standards; editorial process; \
             editorial independence; editorial code; corrections policy; corrections; complaints; \
             complaints policy; code of conduct; code of ethics; ethics policy; \
             fact-checking policy; ai policy; imprint; copyright notice; copyright policy; \
             copyright information; dmca notice; dmca policy; trademarks; trademark; licenses; \
             license; licensing; permissions; reprints; reprints and permissions; reprint; \
             rights and permissions; rights & permissions; accessibility; \
             accessibility statement; accessibility policy; modern slavery statement; \
             modern slavery act statement; modern slavery; california privacy rights; \
             california privacy notice; your privacy rights; your california privacy rights; \
             your ad choices; your privacy choices; ad choices; adchoices; privacy choices; \
             notice at collection; collection notice; do not sell my info; \
             do not sell my information; do not sell my personal information; \
             do not sell or share my personal information; do not share my personal information; \
             limit the use of my sensitive personal information; eula; security policy; \
             return policy; refund policy; shipping policy; returns policy; delivery information; \
             consumer health data privacy policy; safety; report a vulnerability; \
             responsible disclosure; acceptable use policy; content policy; ip policy; \
             eeo public file; fcc public file; public file; fcc applications; children's privacy; \
             cookie declaration; whistleblower; equal opportunity employer; \
             anti-slavery statement; financial disclosures",
        ),
        start(
            Legal,
            "all rights reserved; all content copyright; all content ©; copyright ©; \
             all trademarks; all other trademarks; disclaimer:; disclosure:; legal disclaimer; \
             this material may not be; this article may not be; this content may not be; \
             no part of this; reproduction in whole or; reproduction without; \
             republished with permission; reprinted with permission; \
             republication or redistribution; unauthorized reproduction; use of this site; \
             use of this website; your use of this; by using this site; by using this website; \
             terms of use; terms of service; terms and conditions; terms & conditions; \
             privacy policy; registered in england; registered office; company number; \
             company registration; registered company; vat number; vat no; vat reg; \
             the views expressed; views expressed; the opinions expressed; opinions expressed; \
             any views expressed; the information provided; the information contained; \
             the information on this; the content on this; this site is operated; \
             this site is protected by; protected by recaptcha; this information is for; \
             we may earn; we may receive; as an amazon associate; licensed under; \
             this work is licensed; this article is licensed; this article is republished; \
             this article was originally; this story was originally; this post was originally; \
             originally published; read the original article; follow our standards; \
             our standards:; a version of this article",
        ),
        inside(
            Legal,
            "all rights reserved; rights reserved; may not be reproduced; may not be published; \
             reproduced without permission; without prior written; without written permission; \
             written consent of; express written permission; terms of use; terms of service; \
             terms and conditions; terms & conditions; privacy policy; privacy notice; \
             privacy statement; cookie policy; registered trademark; registered trademarks; \
             trademarks of; trademark of; is a registered charity; registered in england; \
             copyright ©; copyright (c); © copyright; affiliate commission; affiliate links; \
             affiliate link; amazon associate; earn a commission; earn commission; \
             creative commons; do not necessarily reflect; do not necessarily represent; \
             for informational purposes only; for information purposes only; \
             not financial advice; not investment advice; medical advice, diagnosis; \
             originally appeared on; originally published on; originally published by; \
             originally published in; first appeared on; protected by recaptcha; \
             google privacy policy; do not sell my personal; do not sell or share",
        ),
        // Consent banners.
        whole(
            Consent,
            "accept; accept all; accept cookies; accept all cookies; accept and close; \
             accept and continue; accept & continue; accept additional cookies; i accept; \
             i agree; agree; agree and close; agree & close; agree and continue; agree to all; \
             allow; allow all; allow all cookies; allow cookies; allow selection; decline; \
             decline all; decline cookies; deny; deny all; reject; reject all; \
             reject all cookies; reject cookies; refuse; reject additional cookies; \
             reject non-essential; essential cookies only; necessary cookies only; \
             only necessary cookies; use necessary cookies only; continue without accepting; \
             got it; ok got it; okay; ok; i understand; understood; cookie settings; \
             cookies settings; cookie preferences; cookie consent; cookie consent manager; \
             cookie options; cookie preference center; manage cookies; manage cookie settings; \
             manage cookie preferences; manage preferences; manage my preferences; \
             manage consent; manage consent preferences; manage options; manage choices; \
             manage settings; manage privacy preferences; manage privacy settings; \
             manage services; manage vendors; change consent; privacy settings; \
             privacy preferences; privacy preference center; consent preferences; customize; \
             customise; customize settings; save preferences; save settings; save and accept; \
             save & accept; save and close; confirm my choices; confirm choices; \
             confirm selection; update preferences; set preferences; set cookie preferences; \
             your privacy; your choices; we value your privacy; we care about your privacy; \
             your privacy matters; we respect your privacy; privacy overview; strictly necessary; \
             strictly necessary cookies; necessary cookies; essential cookies; \
             functional cookies; performance cookies; analytics cookies; statistics cookies; \
             marketing cookies; targeting cookies; advertising cookies; preference cookies; \
             social media cookies; third-party cookies; unclassified cookies; unclassified; \
             always active; always enabled; non-necessary; cookie list; vendor list; \
             cookie details; about cookies; this site uses cookies; this website uses cookies; \
             we use cookies; our use of cookies; read more about cookies; \
             more information about cookies; cookie information; legitimate interest; \
             view vendors; leave this site; hide this message",
        ),
        start(
            Consent,
            "these cookies do not; these cookies enable; these cookies allow; \
             these cookies track; these cookies may be; these cookies are necessary; \
             cookies are small text; we use cookies; we and our partners; we and our third; \
             we and our vendors; we also use cookies; we also use third; we use technical; \
             we use essential; we use first; we use third; we'd like to use cookies; \
             we would like to use cookies; we use some essential cookies; this site uses cookies; \
             this website uses cookies; this page uses cookies; this web site uses cookies; \
             our site uses cookies; our website uses cookies; our websites use cookies; \
             the site uses cookies; by continuing to; by clicking accept; by clicking on accept; \
             by clicking agree; by clicking allow; by closing this; by using our site; \
             by using our website; strictly necessary cookies; necessary cookies; \
             functional cookies; performance cookies; analytical cookies; analytics cookies; \
             targeting cookies; advertisement cookies; marketing cookies; \
             other uncategorized cookies; the technical storage; to provide the best experiences; \
             this cookie is; your privacy is important; your choices will; you can change your; \
             you can manage your; you can withdraw; click accept; click here to manage; \
             if you continue to use this; store and/or access; use limited data to; \
             manage your cookie; create profiles to; create profiles for",
        ),
        inside(
            Consent,
            "use of cookies; uses cookies; we use cookies; use cookies to; our cookie policy; \
             cookie preferences; cookie settings; accept all cookies; consent to the use; \
             consent to our; similar technologies; withdraw your consent; third-party cookies; \
             third party cookies; stored in your browser; on your browsing experience; \
             your browsing experience; legitimate interest; personalised ads; personalized ads; \
             personalised advertising; ad and content measurement; process personal data; \
             precise geolocation",
        ),
        // Accounts.
        whole(
            Account,
            "log in; log out; login; logout; sign in; sign out; signin; signout; signup; \
             register; register now; register here; register for free; registration; \
             log in / register; login / register; sign in / register; sign in / join; \
             login / sign up; sign in / sign up; log in sign up; login signup; register login; \
             sign in register; sign in with google; sign in with facebook; sign in with apple; \
             continue with google; continue with facebook; continue with apple; \
             continue with email; log in with facebook; log in with google; \
             connect with facebook; account; my account; your account; account settings; \
             create account; create an account; create a free account; create free account; \
             create your account; create new account; new account; open account; member login; \
             members login; customer login; client login; user login; partner login; \
             employee login; my profile; profile; edit profile; view profile; user; username; \
             user name; username or email; username or email address; password; forgot password; \
             forgot your password; forgotten password; forgotten your password; lost password; \
             lost your password; reset password; reset your password; change password; \
             remember me; keep me logged in; keep me signed in; stay signed in; stay logged in; \
             welcome back; my library; my list; my lists; saved articles; saved stories; \
             saved items; my saved; bookmarks; my bookmarks; dashboard; my dashboard; my orders; \
             order history; order status; track order; track my order; track your order; \
             my subscriptions; my news; my feed; log into your account; login to your account; \
             sign in to your account; sign in to continue; already have an account; \
             already a member; already registered; don't have an account; not a member; \
             not registered; new here; new user; new customer; returning customer; your username; \
             your password; recover your password; password recovery; \
             a password will be e-mailed to you; confirm password; email or username",
        ),
        start(
            Account,
            "log in to your; log into your; login to your; sign in to your; sign in to continue; \
             sign in to access; sign in to save; sign in to view; sign in with; log in with; \
             log in using; login with; sign in or; log in or; login or; register or; sign up or; \
             create an account; create a free account; create your free; create your account; \
             register for free; register now; register to; already have an account; \
             already registered; don't have an account; do not have an account; \
             forgot your password; forgot password; forgotten your password; lost your password; \
             please enter your username; please enter your email; enter your username; \
             enter your password; you are logged in; you are not logged; \
             you are currently not logged; you are signed in; logged in as; welcome back; \
             need an account; a password will be",
        ),
        // Menus, footers, contact data.
        whole(
            Navigation,
            "home; homepage; home page; go to homepage; back to home; back to homepage; \
             return to homepage; go home; return home; main page; front page; start; menu; \
             main menu; main navigation; navigation; navigation menu; primary navigation; \
             primary menu; secondary navigation; site navigation; footer navigation; footer menu; \
             footer links; footer; header; sidebar; primary sidebar; top menu; mobile menu; \
             mega menu; side menu; user menu; user account menu; quick links; quicklinks; \
             useful links; helpful links; important links; external links; links; more links; \
             toggle navigation; toggle menu; toggle search; toggle sidebar; toggle dropdown; \
             open menu; close menu; open navigation; close navigation; open navigation menu; \
             show menu; hide menu; expand menu; collapse menu; menu close; menu menu; \
             open main menu; open sidebar; open submenu; expand; collapse; expand submenu; close; \
             close this; close modal; close dialog; close window; close panel; close sidebar; \
             breadcrumb; breadcrumbs; you are here; back; go back; back to list; \
             back to overview; back to news; back to blog; back to all news; back to all posts; \
             back to articles; back to results; back to main menu; back to menu; return to top; \
             about; about us; about me; about this site; about this blog; about the company; \
             about our company; about our ads; about the site; who we are; what we do; our story; \
             our team; our mission; our history; our values; our people; our company; \
             our partners; our services; our work; our brands; our network; our sites; \
             our other sites; our websites; meet the team; the team; team; staff; leadership; \
             management; management team; board of directors; company; company info; \
             company information; corporate; corporate information; corporate responsibility; \
             social responsibility; sustainability; careers; career; jobs; vacancies; \
             work for us; work with us; we're hiring; join our team; internships; volunteer; \
             investors; investor relations; press; press office; press room; press center; \
             press centre; press releases; press release; press kit; media; media kit; \
             media center; media centre; media room; media inquiries; media enquiries; newsroom; \
             news room; news; all news; news & events; news and events; news & media; \
             news archive; events; upcoming events; all events; event calendar; calendar; \
             archive; archives; all topics; all categories; all articles; all stories; all posts; \
             contact; contacts; contact us; contact me; contact info; contact information; \
             contact details; contact form; contact support; contact sales; contact the newsroom; \
             contact the editor; get in touch; reach us; email us; e-mail us; call us; \
             write to us; write for us; text us; message us; chat with us; live chat; talk to us; \
             send feedback; give feedback; feedback; site feedback; leave feedback; submit a tip; \
             send a tip; news tips; send us a tip; submit a story; submit your story; \
             submit an article; letters to the editor; letter to the editor; phone; telephone; \
             fax; tel; address; mailing address; our address; location; locations; our locations; \
             find a location; find us; directions; get directions; map; view map; opening hours; \
             opening times; business hours; hours; hours of operation; office hours; help; \
             help & support; help and support; help center; help centre; help desk; get help; \
             support; support center; support centre; customer service; customer services; \
             customer support; customer care; faq; faqs; frequently asked questions; sitemap; \
             site map; site index; index; rss; advertise; advertise with us; advertise here; \
             advertising; advertising info; advertisers; advertising rates; publish with us; \
             partner with us; partners; become a partner; partnerships; affiliates; \
             affiliate program; become an affiliate; sponsors; sponsorship; our sponsors; \
             franchise; for business; for authors; for advertisers; for publishers; \
             for developers; for students; for educators; for librarians; for employers; browse; \
             browse by; browse all; browse by topic; browse by category; explore; discover; \
             resources; community; forum; forums; community forum; members; member directory; \
             directory; services; products; all products; product; solutions; industries; \
             features; pricing; plans; plans & pricing; integrations; customers; \
             customer stories; case studies; testimonials; portfolio; gallery; photo gallery; \
             galleries; photos; videos; video; podcasts; webinars; documentation; docs; \
             developers; api; status; blogs; our blog; tools; guides; learning; tutorials; \
             research; publications; library; glossary; download; downloads; classifieds; \
             obituaries; horoscopes; crossword; puzzles; games; quizzes; weather; tv listings; \
             tv guide; e-newspaper; sections; section; all sections; more sections; categories; \
             category; language; languages; select language; choose language; change language; \
             choose your language; select your language; english; country; region; select region; \
             select country; change country; select your country; choose country; edition; \
             editions; change edition; international edition; us edition; uk edition; \
             high contrast; dark mode; light mode; switch to dark mode; toggle dark mode; \
             text size; font size; more; view menu; view site; desktop version; mobile version; \
             full site; view full site; view desktop version; view mobile version; visit website; \
             visit site; website; official website; site; site links; on this page; \
             in this article; in this page; page contents; contents; table of contents; \
             jump to section; jump to; top of page; overview; report an error; report a problem; \
             report an issue; report error; report a correction; request a correction; \
             suggest a correction; suggest an edit; edit this page; edit this page on github; \
             view page source; was this helpful; was this article helpful; was this page helpful; \
             did you find this helpful; did this answer your question; is this page useful; \
             rate this article; rate this page; rate this; yes no; thanks for your feedback; \
             thank you for your feedback; skip; widget; widgets; meta; blogroll; entries feed; \
             log in entries feed; pages; uncategorized; skip ad; request a demo; book a demo; \
             get a demo; schedule a demo; request demo; get a quote; request a quote; \
             get a free quote; free quote; free consultation; book now; book online; \
             book an appointment; make an appointment; schedule an appointment; schedule a call; \
             book a call; request information; request info; apply now; apply; apply online; \
             how to apply; call now; start now; learn; learn english; how it works; why us; \
             why choose us; success stories; what we offer; first-time visitors; news tip",
        ),
        start(
            Navigation,
            "home:; homepage:; you are here; back to the; back to all; go back to; return to the; \
             contact us at; contact us:; contact:; email:; e-mail:; phone:; tel:; telephone:; \
             fax:; address:; opening hours:; hours:; call us; email us; about us:; \
             for more information contact; for more information, contact; media contact; \
             press contact; media contacts; press contacts; contact information; got a tip; \
             have a tip; do you have a story; do you have a tip; got a story; have a story; \
             send us your; write to us; was this article; was this page; was this helpful; \
             did you find this; have a question; need help; have feedback; have questions; \
             browse by; browse all; browse more; choose your language; toggle navigation; \
             jump to; on this page; in this article:; table of contents; pages in category; \
             explore more; follow topics; report an error; see a mistake; spotted a mistake; \
             found an error",
        ),
        // Links to the rest of a story or list.
        whole(
            ReadMore,
            "read more; read more here; read on; read full story; read full article; \
             read full post; read full review; read full bio; read full report; \
             read the full story; read the full article; read the full post; \
             read the full report; read the full review; read the article; read the story; \
             read the post; read the report; read the original; read original article; \
             read article; read story; read post; read now; read it; read it here; read this; \
             read less; read review; read the review; read the blog; read blog; read case study; \
             read the case study; read bio; read in app; read online; read in full; read; \
             continue reading; continue; continue to article; continue to site; continue to; \
             keep reading; learn more; learn more here; learn how; find out more; find out how; \
             find out more here; more info; more information; more details; more here; \
             more detail; view details; details; see details; full details; full story; \
             full article; full text; full report; full bio; full review; see more; show more; \
             view more; load more; more; more...; show less; see less; view less; see all; \
             show all; view all; all; view all posts; view all articles; view all news; \
             view all stories; view all events; view all products; view all results; \
             view all categories; view all topics; see all articles; see all news; see all posts; \
             see all stories; see all topics; see all results; see all reviews; see full; \
             see more results; show all comments; load more posts; load more articles; \
             load more stories; load more results; view full article; view full post; \
             view article; view story; view post; view post on; view full; view project; \
             view profile; view archive; view all authors; click here; click here to read more; \
             click here for more; click to read more; click to expand; tap to read more; \
             discover more; explore; explore now; watch now; watch video; watch the video; watch; \
             watch more; watch live; play video; play; listen; listen now; \
             listen to this article; listen to article; listen to this story; \
             listen to the podcast; view gallery; view photos; view slideshow; see photos; \
             see gallery; see the full list; full list; go; go to article; go to page; go to; \
             open; get details; more from; story continues; story continues below; \
             article continues; article continues below; continues below; continue reading below; \
             story continues below advertisement; article continues after ad; \
             article continues below advertisement",
        ),
        start(
            ReadMore,
            "read more; read full; read the full; read the rest; read the entire; \
             read the original; read our full; read our latest; continue reading; \
             continue reading the main story; find out more; for more information; \
             for more details; for more info; for more news; for more stories; for more on; \
             for further information; to learn more; to find out more; to read more; \
             learn more about; learn more at; learn more on; learn more here; more information; \
             more details; more info; see all; show all; view all; click here; click to; \
             click for; tap here; watch the full; watch more; story continues below; \
             article continues; continued below; view this post on",
        ),
        end(
            ReadMore,
            "read more; continue reading; learn more; find out more; read full story; \
             read the full story; read the full article; read full article; see more; show more; \
             view more; see all; view all; click here; full story; more info; ... more; … more",
        ),
        // Labels.
        whole(
            Tags,
            "tags; tag; tagged; tagged with; tagged as; tagged in; topics; topic; filed under; \
             filed in; posted in; categories; category; keywords; labels; label; key words; \
             related topics; related tags; article tags; story tags; post tags; in this story; \
             mentioned in this article; more about; more on; all tags; tag cloud; \
             categories and tags; hashtags; explore topics; explore these topics; \
             topics in this article; subjects",
        ),
        start(
            Tags,
            "tags:; tag:; tagged:; tagged with; tagged in; tagged as; tagged under; topics:; \
             topic:; filed under; filed in; filed to; posted in; posted under; categories:; \
             category:; keywords:; labels:; key words:; related topics:; \
             explore more on these topics; more on these topics; topics related to this; \
             in categories; file under",
        ),
        // Advertising labels.
        whole(
            Advert,
            "advertisement; advertisements; advertisment; ad; ads; advert; adverts; advertising; \
             advertorial; sponsored; sponsored by; sponsored content; sponsored post; \
             sponsored links; sponsored link; sponsored stories; sponsor; sponsors; \
             sponsor content; sponsor message; promoted; promoted content; promoted by; \
             promotion; promotions; promotional content; paid content; paid post; \
             paid partnership; paid advertisement; partner content; partner offers; \
             from our partners; our partners; in partnership with; presented by; \
             brought to you by; powered by; content from our sponsors; \
             a message from our sponsor; branded content; brand content; native ad; \
             special offer; special offers; offer; offers; deals; best deals; today's deals; \
             today's best deals; top deals; exclusive offer; limited time offer; hide ad; \
             close ad; skip ad; report ad; report this ad; remove ads; go ad-free; ad-free; \
             advertisement continue reading below; advertisement - story continues below; \
             advertisement scroll to continue; scroll to continue; \
             scroll to continue with content; continue below; why am i seeing this ad; \
             ad feedback; learn more about our ads; affiliate; affiliate link; affiliate links; \
             adblock; ads by; ad by; our sponsor; giveaway; advertising feature; \
             commercial content; advertiser content",
        ),
        start(
            Advert,
            "advertisement; sponsored:; sponsored by; sponsored content; ad:; ads by; \
             presented by; brought to you by; promoted by; promoted:; paid for by; paid content; \
             in partnership with; in association with; partner content; \
             this post contains affiliate; this article contains affiliate; \
             this post may contain; this article may contain; this page contains affiliate; \
             this site contains affiliate; some of the links; when you buy through; \
             when you purchase through; if you buy through; we may earn; \
             we may receive a commission; we may get a; affiliate disclosure; \
             affiliate disclaimer; prices are accurate; products featured; advertiser disclosure; \
             story continues below ad; article continues after; we noticed you're; \
             please disable your ad; ad blocker; special offer:; powered by; content provided by; \
             promotion:; sponsor:; affiliate links:",
        ),
        inside(
            Advert,
            "continues below advertisement; contains affiliate links; may earn a commission; \
             may receive a commission; earn from qualifying purchases; buy through our links; \
             through links on our site; sponsored content; sponsored post; adblocker; ad-blocker",
        ),
        // Credits of pictures and sources.
        whole(
            Credit,
            "photo; photos by; photo by; photo credit; photo credits; image credit; \
             image credits; picture credit; image source; image; photograph; picture; file photo; \
             file image; file picture; stock photo; stock image; handout; supplied; courtesy; \
             courtesy photo; credit; credits; source; sources; via; image caption; caption; \
             photo caption; hide caption; toggle caption; enlarge this image; enlarge image; \
             enlarge; view image; view larger image; click to enlarge; show caption; \
             media caption; video caption; illustration; graphic; screenshot; screen grab; \
             open image in gallery; view image in fullscreen; open in gallery; image provided by; \
             getty; reuters; ap; afp; ap photo; associated press; agencies; loading image; \
             representational image; representative image; featured image; cover image; \
             cover photo",
        ),
        start(
            Credit,
            "photo:; photos:; photo by; photos by; photo credit; photo credits; photo courtesy; \
             photos courtesy; photo illustration; photo provided by; photograph:; photograph by; \
             photographs by; photography by; photography:; photographer:; image:; images:; \
             image by; images by; image credit; image credits; image courtesy; images courtesy; \
             image source; image via; image copyright; image provided by; image caption; \
             picture:; pictures:; picture by; pictures by; picture credit; picture courtesy; \
             pic:; pics:; pic credit; credit:; credits:; credit line; courtesy:; courtesy of; \
             courtesy photo; source:; sources:; file photo; file pic; file image; video:; \
             video by; video credit; video courtesy; illustration:; illustration by; \
             illustrations by; graphic:; graphic by; graphics:; infographic:; artwork by; \
             artwork:; cover image:; cover photo:; featured image:; featured image by; \
             featured photo; feature image; header image; top image; lead image; main image:; \
             screenshot:; screengrab:; screenshot by; cartoon by; map by; chart by; art by; \
             stock photo; representational image; representative image; visuals by; \
             view image in; image 1 of; photo via; photos via",
        ),
        inside(
            Credit,
            "photo credit; image credit; picture credit; (photo:; (photo by; (photos by; (image:; \
             (image by; (picture:; (pic:; (photo courtesy; (credit:; [photo:; [image:; [photo by; \
             (photo credit; (image credit; (source:; photo courtesy of; image courtesy of; \
             courtesy of getty; photo: ; image: ; photograph: ; credit: ; picture: ; \
             (file photo); file photo; /getty; via getty; getty images/; ap photo; (reuters); \
             /associated press; via reuters; /shutterstock; via shutterstock; source: getty",
        ),
        // Bylines.
        whole(
            Byline,
            "by; written by; author; authors; posted by; published by; reported by; words by; \
             story by; text by; article by; reporting by; editing by; reviewed by; \
             medically reviewed by; fact checked by; fact-checked by; edited by; contributor; \
             contributors; staff writer; staff reporter; staff; editor; senior editor; \
             senior reporter; senior writer; senior correspondent; reporter; correspondent; \
             columnist; guest author; guest contributor; guest post; guest writer; news desk; \
             web desk; news editor; managing editor; editor-in-chief; editor in chief; \
             executive editor; deputy editor; associate editor; contributing writer; \
             contributing editor; contributed by; submitted by; our correspondent; \
             special correspondent; our reporter; by staff; by staff reporter; by staff writer; \
             by admin; by editor; by our correspondent; freelance writer; freelance journalist; \
             writer; journalist; admin; administrator; political editor; political correspondent; \
             business reporter; business editor; sports editor; sports reporter; \
             technology reporter; health reporter; education reporter; crime reporter; \
             political reporter",
        ),
        name(Byline, "by; author; words"),
        start(
            Byline,
            "written by; posted by; author:; authors:; by:; article by; story by; words by; \
             words:; text by; text:; reported by; reporting by; report by; edited by; editing by; \
             additional reporting by; reviewed by; medically reviewed by; fact checked by; \
             fact-checked by; published by; contributed by; submitted by; compiled by; \
             translated by; interview by; interviewed by; research by; produced by; curated by; \
             writer:; editor:; reporter:; guest post by; a guest post by; updated by; \
             uploaded by; by our correspondent; by staff reporter; by our staff; \
             by the associated press",
        ),
        inside(
            Byline,
            "| by ; post was written by; article was written by; story was written by; article by",
        ),
        // Dates.
        whole(
            Published,
            "published; posted; posted on; published on; published at; date; date published; \
             publication date; published date; publish date; post date; release date; released; \
             first published; originally published; created; on; posted at; added; submitted; \
             submitted on; ago; minutes ago; minute ago; hours ago; hour ago; day ago; days ago; \
             week ago; weeks ago; month ago; months ago; year ago; years ago; min ago; mins ago; \
             hrs ago; hr ago; an hour ago; a minute ago; a day ago; a week ago; a month ago; \
             a year ago; just now; moments ago; issue date; date posted; for immediate release; \
             joined; member since",
        ),
        date(
            Published,
            "published; posted; posted on; published on; published at; publish date; \
             published online; publication date; date published; date; first published; \
             first posted; originally published; originally posted; originally published on; \
             released; released on; release date; created; created on; written on; added; \
             added on; submitted; submitted on; issued; issued on; uploaded; uploaded on; aired; \
             article published; story published; date of publication; posted at; post date; \
             date posted; date created; filed; dated",
        ),
        start(Published, "published by; posted by; posted in; published:; posted:; date:"),
        inside(
            Published,
            "published:; posted:; | published; posted on:; published on:; article was published; \
             post was published",
        ),
        whole(
            Updated,
            "updated; last updated; last updated on; last modified; last update; modified; \
             updated on; updated at; latest update; last edited; last reviewed; last edited by; \
             date modified; last changed; edited; date updated; update; \
             this story has been updated; this article has been updated; last revised; revised; \
             reviewed",
        ),
        date(
            Updated,
            "updated; last updated; last updated on; last modified; last modified on; \
             last update; last reviewed; last reviewed on; last edited; last edited on; modified; \
             modified on; updated on; updated at; date modified; date updated; latest update; \
             last revised; revised; reviewed; reviewed on; edited; last changed; \
             content last reviewed; page last updated; page last reviewed; article last updated; \
             this page was last updated; this page was last edited on; \
             this page was last modified on; this article was last updated; \
             this article was updated; this story was updated",
        ),
        start(
            Updated,
            "this page was last; this article was last; this article has been updated; \
             this story has been updated; this post has been updated; last updated by; \
             last edited by",
        ),
        inside(Updated, "last updated; updated:; last modified; | updated; • updated; · updated"),
        // Jumps within the page.
        whole(
            Skip,
            "skip to content; skip to main content; skip to main; skip to navigation; \
             skip to main navigation; skip to primary navigation; skip to footer; skip to search; \
             skip to primary content; skip to secondary content; skip to primary sidebar; \
             skip to the content; skip to article; skip to the main content; \
             skip to page content; skip to body; skip to header; skip to menu; skip navigation; \
             skip nav; skip links; skip link; skip to accessibility; skip advertisement; \
             skip to end; skip; jump to content; jump to navigation; jump to search; \
             jump to main content; jump to comments; jump to recipe; go to content; \
             go to main content; go to top; go to the top; back to top; back to the top; \
             return to top; scroll to top; scroll up; scroll down; scroll; to top; to the top; \
             top; top of page; top of the page; up; accessibility help; accessibility links; \
             accessibility options; accessibility menu; screen reader; previous slide; \
             next slide; slide",
        ),
        start(
            Skip,
            "jump to content; back to top; press enter to; use tab to; skip to content; \
             skip to main; skip to navigation; skip to footer; skip to primary; skip to search",
        ),
        // Search boxes and lists' controls.
        whole(
            Search,
            "search; search for; search here; search this site; search site; search the site; \
             search this website; search our site; search website; search button; search form; \
             search box; search query; search term; search results; search results for; \
             search now; search by; search in; search forums; search titles only; search blog; \
             search this blog; search jobs; search products; search articles; advanced search; \
             site search; open search; close search; show search; clear search; new search; \
             popular searches; recent searches; enter search term; enter keyword; \
             enter your search; what are you looking for; looking for something; \
             type your search; type to search; go; find; find it; filter; filters; filter by; \
             filter results; all filters; apply filters; clear filters; clear all; \
             clear all filters; reset filters; reset; clear; sort; sort by; sort by date; \
             sort by relevance; order by; refine; refine by; refine search; refine results; \
             narrow results; relevance; newest; oldest; newest to oldest; oldest to newest; \
             most relevant; price low to high; price high to low; alphabetical; results; \
             no results; no results found; results found; showing results; results per page; \
             items per page; show; per page; view as; grid; list; grid view; list view; \
             all results; select; select all; submit; send; cancel; ok; apply; did you mean",
        ),
        start(
            Search,
            "search for:; search:; sort by; filter by; sorted by; showing results; \
             displaying results; search results for; showing items; showing of; search this; \
             enter your search; enter a search; no results found; your search for; results for; \
             what are you looking for; hit enter to search; press enter; type and press; \
             type above and press; refine by; items per page",
        ),
        // Reading time.
        whole(
            ReadTime,
            "min read; minute read; minutes read; mins read; min; mins; minutes; minutes to read; \
             minute to read; read time; reading time; time to read; estimated reading time; \
             estimated read time; est reading time; est read time; reading time minutes; \
             reading time min; reading time minute; read time min; read time minutes; \
             read time mins; minute reading time; minutes reading time; min reading time; \
             less than a minute; less than minute; less than min read; a minute read; sec read; \
             second read; seconds read; estimated reading time minutes; \
             estimated reading time minute; time to read minutes; min listen; minute listen; \
             min watch; words; minute video; views; view; reads; page views; pageviews",
        ),
        start(
            ReadTime,
            "reading time:; read time:; estimated reading time; est. reading time; time to read:; \
             min read; minute read; views:",
        ),
        inside(ReadTime, "min read; minute read; mins read; minutes read; read time; reading time"),
        // To neighbouring pages.
        whole(
            Pagination,
            "next; previous; prev; next page; previous page; prev page; first page; last page; \
             next article; previous article; prev article; next post; previous post; prev post; \
             next story; previous story; next entry; previous entry; next news; previous news; \
             next topic; previous topic; next chapter; previous chapter; next thread; \
             previous thread; next item; previous item; next product; previous product; \
             next project; previous project; next image; previous image; next photo; \
             previous photo; next video; next episode; previous episode; next slide; \
             previous slide; older posts; newer posts; older post; newer post; older entries; \
             newer entries; older; newer; older articles; newer articles; older stories; \
             newer stories; older comments; newer comments; next lesson; prev next; \
             previous next; post navigation; posts navigation; posts pagination; \
             article navigation; page navigation; pagination; comment navigation; \
             comments navigation; page; page of; of; pages; first; last; first last; \
             first prev next last; go to page; single page; view as single page; next in; \
             continue to next page; image of; go to next page; current page; results per page; \
             next up; load previous; load next",
        ),
        start(
            Pagination,
            "previous article; next article; previous post; next post; previous story; \
             next story; previous:; next:; prev:; next up:; newer post; older post; \
             previous entry; next entry; older posts; newer posts; page of; page:; pages:; \
             go to page; next in this series",
        ),
        // About the writer.
        whole(
            AuthorBox,
            "about the author; about the authors; about author; about the writer; \
             about the contributor; about the contributors; about the journalist; \
             about the reporter; about the editor; about the blogger; author bio; author details; \
             author info; author profile; author archive; author information; meet the author; \
             more from this author; more from the author; more by this author; more from author; \
             view all posts; view all posts by; all posts; see all posts; view author posts; \
             view author archive; author website; view bio; read bio; full bio; bio; biography; \
             follow the author; more posts by; more articles by; contact the author; \
             email the author; other posts by; about the photographer; articles by; posts by; \
             stories by",
        ),
        start(
            AuthorBox,
            "about the author; about the authors; about the writer; about author; \
             more from this author; more by this author; view all posts by; see all posts by; \
             see more posts by; view more posts by; all posts by; posts by; more posts by; \
             more articles by; more stories by; articles by; view all articles by; \
             read more from; read more articles by; read more by; read all posts by; written by:; \
             contact the author; author bio",
        ),
        name(AuthorBox, "more from; more by"),
        inside(
            AuthorBox,
            "is a staff writer; is a senior writer; is a freelance writer; \
             is a freelance journalist; is a contributing writer; is a contributing editor; \
             is a senior editor; is a contributor to; is a senior reporter; is a reporter for; \
             is a columnist for; is a staff reporter; is a writer for; is the author of; \
             can be reached at; can be contacted at; follow him at; follow her at; follow them on",
        ),
        // Shops.
        whole(
            Shop,
            "add to cart; add to bag; add to basket; add to wishlist; add to wish list; \
             add to trolley; add to compare; add to list; add to favourites; added to cart; buy; \
             buy now; buy online; buy it now; buy here; buy tickets; buy on amazon; \
             buy from amazon; buy at amazon; shop; shop now; shop all; shop by category; shop by; \
             shop by brand; shop online; shop here; shop the look; shop the collection; our shop; \
             online store; online shop; store; store locator; find a store; find a dealer; \
             find a retailer; where to buy; in stock; out of stock; sold out; back in stock; \
             only left in stock; left in stock; in store; available; unavailable; not available; \
             currently unavailable; notify me when available; email me when available; pre-order; \
             preorder; pre-order now; order now; order online; order; cart; my cart; your cart; \
             shopping cart; view cart; basket; my basket; your basket; bag; my bag; your bag; \
             shopping bag; view basket; view bag; checkout; check out; proceed to checkout; \
             go to checkout; continue shopping; your cart is empty; your basket is empty; \
             your bag is empty; your shopping cart is empty; no products in the cart; subtotal; \
             total; estimated total; quantity; qty; price; our price; list price; regular price; \
             sale price; unit price; msrp; rrp; from; sale; on sale; clearance; save; you save; \
             off; discount; free shipping; free delivery; free returns; shipping; \
             shipping & returns; shipping and returns; shipping & delivery; delivery; \
             delivery & returns; returns; returns & exchanges; returns and exchanges; exchanges; \
             warranty; gift card; gift cards; gift certificates; gift ideas; gifts; wishlist; \
             wish list; my wishlist; favorites; favourites; compare; compare products; \
             compare now; quick view; quick shop; quick add; quick buy; choose options; \
             select options; select size; size guide; size chart; color; colour; size; sku; \
             product details; product description; product information; product info; \
             product features; product specifications; specifications; specs; \
             technical specifications; reviews; customer reviews; product reviews; \
             write a review; write a customer review; read reviews; read all reviews; \
             see all reviews; be the first to review; be the first to write a review; \
             verified purchase; verified buyer; best sellers; bestsellers; best selling; \
             best seller; new arrivals; new in; featured products; new products; top sellers; \
             brands; all brands; brand; accessories; collections; check price; \
             check price on amazon; check latest price; see price; view price; see it at amazon; \
             view on amazon; view deal; see deal; get deal; view offer; secure checkout; \
             payment methods; secure payment; pay in installments; frequently bought together; \
             customers who bought this also bought; you recently viewed; ask a question; \
             questions & answers; q&a; tax included; taxes and shipping calculated at checkout; \
             rating; ratings; stars; star; out of; out of stars; per month; per year",
        ),
        start(
            Shop,
            "add to cart; add to bag; add to basket; buy now; shop now; shop all; in stock; \
             out of stock; free shipping; free delivery; ships from; usually ships; \
             regular price; sale price; sku:; qty:; quantity:; your cart is; your basket is; \
             your shopping cart; no products in the cart; be the first to review; customers who; \
             rated out of; based on reviews; see price; check price; list price; model number; \
             shipping calculated",
        ),
        inside(Shop, "add to cart; add to basket; add to bag; free shipping on"),
        // What the site's programs say.
        whole(
            Technical,
            "loading; please wait; loading more; loading comments; loading ad; loading video; \
             loading player; loading page; please enable javascript; enable javascript; \
             javascript is disabled; javascript required; javascript is required; error; \
             an error occurred; an error has occurred; something went wrong; oops; \
             oops something went wrong; page not found; not found; error page not found; \
             access denied; forbidden; video unavailable; this video is unavailable; \
             video not available; content not available; this content is not available; \
             no content; browser not supported; unsupported browser; upgrade your browser; \
             update your browser; retry; try again; refresh; refresh page; reload; reload page; \
             reload this page; close this message; captcha; verify you are human; are you human; \
             checking your browser; just a moment; your browser does not support the video tag; \
             your browser does not support the audio element; mute; unmute; pause; fullscreen; \
             full screen; exit fullscreen; playback speed; volume; current time; duration; \
             remaining time; seek to live; stream type live; picture-in-picture; captions; \
             subtitles; audio track; chapters; quality; autoplay; autoplay next video; \
             now playing; replay; share video; copied; link copied; link copied to clipboard; \
             copied to clipboard; url copied; success; processing; thank you; message sent; \
             modal window; this is a modal window; beginning of dialog window; \
             end of dialog window; powered by wordpress; proudly powered by wordpress; embed; \
             embed code; this field is required; invalid email; invalid email address; offline; \
             please try again; please try again later; leave this field empty; \
             leave this field blank; leave this blank; untitled; lorem ipsum; theme by; \
             website by; site by; designed by; web design by",
        ),
        start(
            Technical,
            "this video is unavailable; this video is no longer; this video is private; \
             sorry, this video; sorry, this content; it looks like you're using; \
             it looks like you are using; it looks like your browser; please enable javascript; \
             please enable cookies; please turn on javascript; javascript must be; \
             javascript seems; you need to enable javascript; enable javascript; \
             to view this video; this video requires; this video file cannot; your browser; \
             the browser you are using; you are using an outdated; you are using an old; \
             you are using an out of date; it appears that your; it appears you are; \
             it seems your browser; we've detected; we have detected; \
             this site requires javascript; this website requires; this page requires; \
             this site works best; this form is protected; this feature requires; \
             sorry, your browser; sorry, the page; sorry, we couldn't; the page you requested; \
             the page you are looking for; the page you were looking for; the requested url; \
             an error occurred; oops; something went wrong; there was an error; \
             there was a problem; this is a modal; error:; warning:; powered by wordpress; \
             proudly powered by; theme by; theme:; website by; web design by; site design; \
             this field is for validation; this content is hosted; this embedded content; \
             to see this content; please allow cookies; checking if the site; you should upgrade; \
             text settings; story text size",
        ),
        inside(
            Technical,
            "enable javascript; javascript enabled; javascript disabled; javascript is disabled; \
             browser does not support; browser doesn't support; browser is not supported; \
             not supported by your browser; upgrade your browser; update your browser; \
             upgrade to a modern browser; supports html5 video; powered by wordpress",
        ),
        // What a reader can do with the page.
        whole(
            Tools,
            "print; print this; print this page; print this article; print article; print page; \
             print friendly; printer friendly; print-friendly version; printer-friendly version; \
             printable version; print version; print pdf; print / pdf; download; download pdf; \
             download as pdf; download article; download the pdf; download now; download image; \
             download file; download citation; view pdf; open pdf; export; export citation; cite; \
             cite this; cite this article; cite this page; how to cite; citation; permalink; \
             permanent link; copy; copy link; copy url; copy to clipboard; \
             copy link to clipboard; copy code; link; get link; direct link; short link; \
             shortlink; trackback; trackback url; save; save article; save this article; \
             save for later; save story; save this story; save this; save to favorites; saved; \
             bookmark; bookmark this; bookmark this page; bookmark article; add bookmark; \
             add to bookmarks; add to reading list; read later; add to calendar; \
             add to my calendar; add to google calendar; report; report this; report post; flag; \
             flag this; edit; edit page; delete; history; view history; view source; font size; \
             text size; larger text; smaller text; increase font size; decrease font size; \
             increase text size; decrease text size; reset font size; change font size; a a a; \
             aa; translate; translate this page; translate page; google translate; \
             select language powered by translate; listen; read aloud; text to speech; hide; \
             show; show hide; toggle; expand all; collapse all; open all; close all; zoom in; \
             zoom out; zoom; set as homepage; make us preferred on google; \
             add as preferred source; add us as a preferred source; preferred source on google; \
             view in browser; open in app; open in new tab; page tools; article tools; tools; \
             options; settings; more options; more actions; actions; quote; reblog; republish; \
             republish this article; republish this story; order reprints; purchase reprint; \
             give this article; notes; favorite",
        ),
        start(
            Tools,
            "print this; download pdf; download this; download as; save this; save article; \
             copy link; add to calendar; add as a preferred; add us as a preferred; permalink:; \
             short url; short link; text size; font size:; cite this; republish this; \
             republish our; bookmark the permalink; bookmark this; click to copy; embed this; \
             listen to this article; listen to this story",
        ),
        end(Published, "minutes ago; minute ago; hours ago; hour ago; days ago; mins ago; min ago"),
        name(Technical, "site by; designed by; developed by; hosted by"),
    ],
    function_words: "a about above after again against all also although always am among an and any \
        are aren't around as at away back be became because become been before being below \
        between both but by came can can't cannot could couldn't did didn't do does doesn't doing \
        don't down during each either else enough even ever every few for from further get gets \
        got had hadn't has hasn't have haven't having he he's her here hers herself him himself his \
        how however i i'm i've if in into is isn't it it's its itself just least less let like made \
        many may maybe me might mine more most much must my myself near neither never nor not \
        nothing now of off often on once one only or other others our ours out over own perhaps \
        quite rather really said same she she's should shouldn't since so some still such than that \
        that's the their theirs them themselves then there there's these they they're this those \
        though through thus to together too toward towards under until up upon us very was wasn't \
        we we're well were weren't what when where whether which while who whom whose why will with \
        within without won't would wouldn't yet you you're your yours yourself",
};
