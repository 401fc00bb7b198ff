/**
 * Names that TeX has for characters of DejaVu Sans, as far as they are common in formulas, and characters with a raised or
 * lowered form; other names are in src/tables/tex-symbols.ts. Written by scripts/make-tex-table.ts from the tables of unicodeit (MIT
 * License, copyright 2020 Sven Kreiss, Kyle Cranmer and contributors); do not edit.
 */

/**
 * The names in the order of their characters. Before each stands how far its code point is from that of the one before,
 * unless that is 1.
 */
export const commonSymbols =
  "91lbrack2rbrack30lbrace vert rbrace42S5lnot0neg4degree pm5P33times32div48hbar10i0imath262jmath348Gamma Delta4Theta3Lambda3Xi2Pi3Sigma2Upsilon Phi2Psi Omega8alpha beta gamma delta epsilon0varepsilon zeta eta theta iota kappa lambda mu nu xi2pi rho varsigma sigma tau2varphi chi psi omega7varbeta vartheta4phi varpi2Koppa0Qoppa koppa0qoppa Stigma stigma Digamma digamma3Sampi sampi15varkappa varrho3varTheta2backepsilon7200Vert10dag0dagger ddagger5dots0ldots12prime223Im2ell5wp4Re25aleph91leftarrow uparrow rightarrow0to downarrow leftrightarrow18mapsto42Leftarrow2Rightarrow2Leftrightarrow0iff44forall2partial exists nexists emptyset0varnothing2nabla in notin2ni4prod coprod sum2mp3setminus ast circ bullet4propto infty2angle3mid2parallel2land0wedge lor0vee cap cup int3oint6therefore because7sim7simeq2cong3approx8doteq16ne0neq equiv3le0leq ge0geq5ll gg15prec succ7subset supset3subseteq supseteq14oplus ominus otimes2odot9vdash2top bot2models29diamond cdot star40vdots cdots2ddots23lceil rceil lfloor rfloor661square19triangle565langle rangle12longleftarrow longrightarrow";

/** The code points of characters and of their superscripts in turn, each less the one two places before. */
export const superscriptTable =
  "wC6nQCCCplQCglQKVCv7PCPCCCi8PCCCCCCCCCCIGIh1BCEEECCEECCCCCCCCCCCCCCCECEECECCCECUCCICqFCpFCCCuFCnFC7pNCi8OC/7OC6pNC9mNC+mNC+yBC7yBCIEnqNC+CCqnNCCCGCpqNC4CC3CCmwNsD3wOkwB6qOCCCCIgGc/FCCcD2kOgsBCCiBiBCC+dwEKjlQCsI4IgpO";

/** The same of subscripts. */
export const subscriptTable =
  "wC6oQCCEJKVCCCCCCCCCCCCCCCCCCIGoCIICGICnzBC0xHCt+FCCCCCCCPCQEvzBCwzBCCCxzBCCE8yB0zB7yBCCcCKCCCcD6jPkyB";
