/** The one file that the plan reads: the same for everybody, asked for before anything is answered. */
import type { PackedPlace } from "../law/plan-data.ts";
import type { Blank, Template } from "../lib/letter.ts";
import type { Opening } from "../lib/opening.ts";

export interface PlanService {
  readonly id: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly routes: readonly {
    readonly purpose: string;
    readonly choose: string;
    readonly url?: string | undefined;
    readonly appliesTo: "anyone" | "adults" | "minors";
    readonly places: readonly string[];
  }[];
}

export interface PlanHelpline {
  readonly id: string;
  readonly name: string;
  readonly places: readonly string[];
  readonly crisis: boolean;
  readonly minorsOnly: boolean;
  readonly forWhom: string;
  readonly hours: string;
  readonly open?: Opening | undefined;
  readonly contacts: readonly { readonly verb: string; readonly shown: string; readonly href?: string | undefined }[];
}

export interface PlanLetter extends Template {
  readonly id: string;
  readonly title: string;
  readonly need: string;
  readonly order: number;
  readonly to: string;
  readonly seenBy: string;
  readonly subject: string;
  readonly laws: readonly string[];
  readonly adultsOnly?: boolean | undefined;
  readonly last?: boolean | undefined;
}

export interface PlanBlank extends Blank {
  readonly hint: string;
}

export interface PlanData {
  readonly places: readonly PackedPlace[];
  readonly services: readonly PlanService[];
  readonly helplines: readonly PlanHelpline[];
  readonly letters: readonly PlanLetter[];
  readonly blanks: readonly PlanBlank[];
}
