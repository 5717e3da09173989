/** With what one strikes: "pounded the town with *artillery*". */
export const WEAPONS: readonly string[] =
  "bomb missile rocket gas phosphorus drone weapon artillery napalm munition chemical strike airstrike raid attack shelling fire barrage salvo wave bombardment assault".split(
    " ",
  );
