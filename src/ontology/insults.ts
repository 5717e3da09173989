// What something is called only to find fault with it. Lemmas, or words as they stand.

/** "A crime", "a liar", "cowardly": said of whoever or whatever it may be. */
export const INSULTS: readonly string[] = /* @__PURE__ */ words(
  "aggressor aggression terrorist terrorism liar lie criminal crime murderer murder dictator traitor tyrant tyranny occupier occupation puppet mercenary threat enemy obstacle violation provocation interference betrayal stunt ploy sham farce charade hoax smear insult disgrace outrage atrocity massacre genocide mistake bully hypocrite hypocrisy thug thief theft coward extremist racist racism fascist slap affront humiliation mockery travesty blunder piracy blackmail manoeuvre maneuver failure robbery rat dog animal gangster clown embarrassment abomination catastrophe overreach grab stab stain calamity persecution witch-hunt bluff illusion trickery " +
    "illegal unlawful unfair unjust unacceptable irresponsible wrong reckless hypocritical intransigent dangerous dishonest illegitimate unconstitutional corrupt cruel undemocratic barbaric barbarous cowardly dastardly despicable heinous outrageous shameful disgraceful deplorable inexcusable unjustified unwarranted unjustifiable inhumane inhuman immoral abhorrent provocative aggressive counterproductive unhelpful hostile hateful incompetent insincere evil vile brutal savage senseless vicious reprehensible appalling horrific repugnant malicious vindictive slanderous defamatory biased one-sided discriminatory repressive excessive disproportionate unprovoked indiscriminate unlawful ludicrous preposterous",
);

/** "Void", "a non-starter": said of what is put forward or agreed. */
export const DISMISSALS: readonly string[] = /* @__PURE__ */ words(
  "dead void null invalid obsolete worthless unworkable unrealistic inadequate insufficient meaningless unbalanced unconstitutional nonsense non-starter rubbish absurd joke trick trap ruse capitulation surrender disaster unfounded baseless groundless unreasonable unnecessary premature untenable unviable impractical impracticable unaffordable impossible off-limits",
);

/** "A breakthrough", "fair": said of what is done, put forward or agreed by whoever is for it. */
export const PRAISES: readonly string[] = /* @__PURE__ */ words(
  "serious credible constructive encouraging breakthrough milestone excellent triumph victory justified legitimate historic welcome decisive fair wise brave courageous legal lawful positive important success reasonable sensible balanced promising commendable admirable necessary indispensable vital overdue acceptable direction forward",
);

/** "A friend", "a hero": said of somebody by whoever is on his side. */
export const HONOURS: readonly string[] = /* @__PURE__ */ words("hero friend ally partner patriot martyr");

/** What says nothing of its own: "a cowardly act", "an act of terrorism", "a terrorist organisation". */
export const PLAIN_HEADS: readonly string[] = /* @__PURE__ */ words(
  "act action move step decision deed policy statement remark comment behaviour behavior conduct group organisation organization entity regime government man leader person attack attempt thing document deal agreement proposal plan force form kind sort piece case campaign example movement network way war",
);

function words(list: string): string[] {
  return [...new Set(list.split(" "))];
}
