import { words } from "./words.ts";

/** What one answers by denying it: "rejected the allegation". */
export const CHARGE_WORDS = words(
  "claim charge accusation allegation criticism report assertion suggestion contention complaint verdict finding rumour rumor insinuation version account story article",
);

/** What one calls a charge that one denies: "the claims are baseless", "called it a lie". */
export const UNTRUE_WORDS = words(
  "untrue false wrong incorrect baseless unfounded groundless absurd ridiculous preposterous fabricated fabrication lie ludicrous rubbish fiction nonsense inaccurate slanderous unsubstantiated malicious misleading invention far-fetched propaganda",
);
