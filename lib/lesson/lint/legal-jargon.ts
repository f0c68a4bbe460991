/** Words of lawyers that are short and still need a meaning. Compared by their stems. */
export const LEGAL_JARGON = (
  'statute statutory pursuant herein thereof thereto notwithstanding plaintiff defendant indemnity indemnify waiver ' +
  'injunction tribunal promulgate rescind procurement procure subpoena debar debarment vacate remand estoppel tort ' +
  'affidavit deposition rulemaking docket adjudicate preempt enjoin certiorari proviso abrogate accede arbitral escrow ' +
  'fiduciary lien mandamus novation precedent quorum severable stipulate subrogation surety'
).split(' ');
