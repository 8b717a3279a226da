/**
 * @generated SignedSource<<0d5a71b715cf9290f4705421e3dbed37>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type LightCause = "BEHIND" | "CLOSED" | "CLOSED_EARLY" | "CLOSED_LATE" | "CLOSED_ON_TIME" | "DUE_SOON" | "FAR_BEHIND" | "NEVER_REPORTED" | "NOT_ISSUED" | "NO_ITEMS" | "ON_SCHEDULE" | "OVERDUE" | "RECENTLY_REPORTED" | "REPORT_TOO_OLD" | "SUSPENDED" | "TERMINATED";
export type LightColor = "GREEN" | "GREY" | "RED" | "YELLOW";
import { FragmentRefs } from "relay-runtime";
export type LightMark_light$data = {
  readonly cause: LightCause;
  readonly color: LightColor;
  readonly reason: string;
  readonly word: string;
  readonly " $fragmentType": "LightMark_light";
};
export type LightMark_light$key = {
  readonly " $data"?: LightMark_light$data;
  readonly " $fragmentSpreads": FragmentRefs<"LightMark_light">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LightMark_light",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "color",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cause",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "word",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "reason",
      "storageKey": null
    }
  ],
  "type": "Light",
  "abstractKey": null
};

(node as any).hash = "4de63762542493d08aeefd4744c5b883";

export default node;
