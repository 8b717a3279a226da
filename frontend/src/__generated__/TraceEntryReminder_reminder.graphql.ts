/**
 * @generated SignedSource<<bcf6d80e2e02e13775c62e0f232e6ebe>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReminderLevel = "NOTICE" | "RED" | "YELLOW";
import { FragmentRefs } from "relay-runtime";
export type TraceEntryReminder_reminder$data = {
  readonly answeredAt: string | null | undefined;
  readonly author: {
    readonly name: string;
  };
  readonly level: ReminderLevel;
  readonly text: string;
  readonly units: ReadonlyArray<{
    readonly name: string;
  }>;
  readonly " $fragmentType": "TraceEntryReminder_reminder";
};
export type TraceEntryReminder_reminder$key = {
  readonly " $data"?: TraceEntryReminder_reminder$data;
  readonly " $fragmentSpreads": FragmentRefs<"TraceEntryReminder_reminder">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TraceEntryReminder_reminder",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "level",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "answeredAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Unit",
      "kind": "LinkedField",
      "name": "units",
      "plural": true,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": (v0/*:: as any*/),
      "storageKey": null
    }
  ],
  "type": "Reminder",
  "abstractKey": null
};
})();

(node as any).hash = "b4d5da903f0d234b09e646c3f6f9862b";

export default node;
