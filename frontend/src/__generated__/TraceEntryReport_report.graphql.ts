/**
 * @generated SignedSource<<f27a792b261b9cd7ab59711d6c358dda>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
export type ReportState = "ACCEPTED" | "RETURNED" | "SUBMITTED" | "WITHDRAWN";
import { FragmentRefs } from "relay-runtime";
export type TraceEntryReport_report$data = {
  readonly author: {
    readonly name: string;
  };
  readonly id: string;
  readonly nextSteps: string;
  readonly onBehalf: boolean;
  readonly percent: number | null | undefined;
  readonly problems: string;
  readonly progress: string;
  readonly returnedBecause: string | null | undefined;
  readonly state: ReportState;
  readonly unit: {
    readonly id: string;
    readonly name: string;
  };
  readonly " $fragmentType": "TraceEntryReport_report";
};
export type TraceEntryReport_report$key = {
  readonly " $data"?: TraceEntryReport_report$data;
  readonly " $fragmentSpreads": FragmentRefs<"TraceEntryReport_report">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TraceEntryReport_report",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Unit",
      "kind": "LinkedField",
      "name": "unit",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "onBehalf",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "percent",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "progress",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "problems",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "nextSteps",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "state",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "returnedBecause",
      "storageKey": null
    }
  ],
  "type": "Report",
  "abstractKey": null
};
})();

(node as any).hash = "7c526a494ef66132a15b1a37effd14c4";

export default node;
