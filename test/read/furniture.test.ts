import { describe, expect, test } from "vitest";
import { FURNITURE } from "../../src/read/furniture-lexicon.ts";
import { isByline, isFurniture, isSectionEnd, stripCredit } from "../../src/read/furniture.ts";

describe("furniture", () => {
  test.each([
    "Advertisement",
    "Sponsored Content",
    "Home > World > Asia",
    "Home | News | Sport | Weather",
    "Sign in | Subscribe",
    "FacebookIcon TwitterIcon MailIcon",
    "lock icon",
    "Share this article on Facebook",
    "Facebook Twitter WhatsApp Email",
    "READ MORE: Harbour talks stall",
    "Follow us on Twitter @ourpaper",
    "Sign in to your profile to continue",
    "To comment, please sign in to your account.",
    "View all 32 comments",
    "Have an opinion on this story? Share it!",
    "This page is archived, and is no longer publicly editable.",
    "You have {{articlesLeft}} free articles left this month",
    "Try six weeks for $4",
    "Offer ends May 12th",
    "Your trial has expired",
    "This story needs a subscription",
    "Get unlimited access to our reporting",
    "Use our mobile and tablet apps when you subscribe",
    "We use cookies to improve your visit.",
    "© 2021 Lakeside Courier Ltd",
    "All rights reserved.",
    "5 min read",
    "By Greta Lindqvist and Tomas Hradek, Staff writers",
    "Greta Lindqvist, staff writer",
    "(Reporting by Greta Lindqvist in Zenda; editing by Paul Osei)",
    "Paul Osei contributed to this report.",
    "Photo: Greta Lindqvist/LNA",
    "Categories: May 3, 2011 Zenda Published Archived",
    "File:Zenda harbour.jpg",
    "██ Harbour Party: 12",
    "—Oskar Vell, after the talks",
    "greta@courier.example",
    "* * *",
  ])("%s", (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  test.each([
    "Share prices in Strelsau fell by 4 percent on Monday.",
    "By Friday the talks had stalled.",
    "Reporting by the Courier suggested that the harbour was closed.",
    "Like Facebook, the company was fined by the Lake Council.",
    "The report may not be published before May.",
    "The regulator fined the company over its cookie policy.",
    "Only $5 million was spent on the harbour.",
    "Try as they might, the envoys found no way out.",
    "This report, published by the Lake Council, blames Ruritania.",
    "He contributed to the report that brought down the government.",
    "The views expressed by the minister drew criticism from Zenda.",
    "Ruritania expels foreign correspondents",
    "Report: Ruritania to quit talks",
    "Fashion icon of Strelsau dies aged 91",
    "The trial will now last a month.",
    "Members voted today to register the party and to cancel the trial.",
    "Video by activists shows shelling near Zenda",
    "Writing System Reform Divides Ruritania",
    "Opinion | No progress",
    "[Editorial] No progress",
    "Register of members to be published, says Ruritanian parliament",
    "The council passed resolution (53/144) on Monday.",
    "No.",
    "“You must sign up or log in,” the minister told the rebels.",
    "Sources close to the minister said that talks would go on.",
  ])("is not: %s", (line) => {
    expect(isFurniture(line)).toBe(false);
  });

  test("every row is made necessary by a line that it matches", () => {
    const idle = FURNITURE.filter(
      ({ pattern, reason }) => !pattern.test(reason.split(": ")[0] ?? "") && !pattern.test(reason),
    );
    expect(idle.map(({ reason }) => reason)).toEqual([]);
  });
});

test("a byline names people and says nothing", () => {
  expect(isByline("By Ilse de la Brandt")).toBe(true);
  expect(isByline("By an agency correspondent")).toBe(true);
  expect(isByline("By midnight nobody had signed")).toBe(false);
});

test("headings end the article only as a whole line", () => {
  expect(isSectionEnd("Related stories")).toBe(true);
  expect(isSectionEnd("Sources:")).toBe(true);
  expect(isSectionEnd("Sources of the conflict")).toBe(false);
});

test.each([
  ["Brandt leaves the talks on Friday. © LNA", "Brandt leaves the talks on Friday."],
  ["Brandt leaves the talks on Friday. (Photo: Greta Lindqvist)", "Brandt leaves the talks on Friday."],
  ["Brandt leaves the talks on Friday. [REUTERS/YONHAP]", "Brandt leaves the talks on Friday."],
  ["It will meet in May. (Reporting by Greta Lindqvist; Editing by Paul Osei)", "It will meet in May."],
  ["It will meet (in May).", "It will meet (in May)."],
  ["The council (as ever) was late", "The council (as ever) was late"],
])("the credit goes: %s", (paragraph, text) => {
  expect(stripCredit(paragraph).text).toBe(text);
});
