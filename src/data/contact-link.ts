/** One way to reach an organisation, as a page shows it. */
import type { Helpline } from "../schema/helpline.ts";

export interface ContactLink {
  readonly verb: string;
  readonly shown: string;
  readonly href: string | undefined;
  readonly note: string | undefined;
}

const verbs = {
  phone: "Call",
  text: "Text",
  whatsapp: "WhatsApp",
  textphone: "Textphone",
  chat: "Chat",
  web: "Website",
  email: "Email",
} as const;

/** A telephone number as a link dials it: digits and a leading plus. */
export const dialled = (number: string): string => number.replace(/[^+0-9]/g, "");

/** One way to reach an organisation, as words and a link. WhatsApp has none: it would load another site. */
export function contactLink(contact: Helpline["contacts"][number]): ContactLink {
  const verb = verbs[contact.kind];
  const { note } = contact;
  if ("address" in contact) return { verb, note, shown: contact.address, href: `mailto:${contact.address}` };
  if ("url" in contact)
    return { verb, note, shown: contact.url.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, ""), href: contact.url };
  const scheme = { phone: "tel", textphone: "tel", text: "sms", whatsapp: undefined }[contact.kind];
  return { verb, note, shown: contact.number, href: scheme && `${scheme}:${dialled(contact.number)}` };
}
