import { words } from "./words.ts";

/** Nouns for those who work for, serve in, play for or stand for the body named before them. Lower case, one. */
export const STAFF_HEADS: ReadonlySet<string> = words(`
administrator agent anchor anchorman anchorwoman anthropologist archaeologist archivist astronaut astronomer astrophysicist
auditor banker biochemist biologist botanist broadcaster candidate captain cardiologist chaplain chemist climatologist
clinician columnist conservationist constable coordinator co-ordinator cosmonaut counsel counsellor criminologist curator
demographer detective doctor ecologist economist employee engineer entomologist epidemiologist firefighter forecaster
geneticist geochemist geographer geologist geophysicist goalkeeper graduate historian host hydrologist immunologist
instructor intern interpreter investigator lecturer librarian linguist lobbyist mathematician medic meteorologist microbiologist
midfielder midwife neurologist neuroscientist newsreader nominee nurse oceanographer operative organiser organizer organist
palaeontologist paleontologist paramedic pathologist paediatrician pediatrician peacekeeper philosopher physician physicist
pilot planner podcaster policeman policewoman pollster postgraduate postdoc presenter producer programmer psychiatrist psychologist
recruiter registrar reporter scholar scientist secretary seismologist sergeant sociologist soldier spy staffer statistician
strategist striker surgeon surveyor teacher technician theologian trainer trooper trustee veterinarian virologist
volcanologist volunteer worker zoologist
`);
