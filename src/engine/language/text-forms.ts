/** How texts of some kinds say who speaks, or what stands in them and is nobody's words. */
export interface TextForms {
  /** Behind the hour of an entry on a live page: "19:20 GMT". */
  readonly timeZones: readonly string[];
  /** Whom a letter is to, at its beginning: "Sir – ", "Dear editor, ". */
  readonly salutation: RegExp;
  /** Behind a quotation that begins a title, with its `mark` and the `name` of who is interviewed: "‘I practise to forget’: an interview with Irsa Molin". */
  readonly interviewTitle: RegExp;
  /** Before a quotation, with the `name` of who says it and the `mark` behind it: "From Tam Berwick:", "Mags Tarrant, baker -". */
  readonly captionHeader: RegExp;
  /** The same in a sentence without a verb: "This just in from Tam Berwick, who chairs the trust:", "More from Tam Berwick:". */
  readonly captionLead: RegExp;
  /** What comes from somebody, and names nobody who speaks: "A message from Halen:". */
  readonly captionSayings: ReadonlySet<string>;
  /** In a line of its own over a quotation: "From the desk of Tam Berwick, analyst." The `mark` is what says so. */
  readonly captionDesk: RegExp;
  /** What may stand before a name within a caption; behind any other preposition somebody is named who does not speak: "A letter to Tam Berwick:". */
  readonly captionPrepositions: ReadonlySet<string>;
  /** In a caption, to whom and where something was said: "MATTIS ROE, to reporters in Brightwater:". */
  readonly captionOccasion: RegExp;
  /** Verbs of sentences, so that what holds one is no caption but a reporting clause: "Moss told reporters:". */
  readonly captionVerbs: readonly string[];
}
