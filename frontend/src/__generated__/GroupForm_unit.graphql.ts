/**
 * @generated SignedSource<<b9acab7a246dfe9dc8cced97415b220e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type GroupForm_unit$data = {
  readonly id: string;
  readonly members: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly membersComplete: boolean;
  readonly name: string;
  readonly version: number;
  readonly " $fragmentType": "GroupForm_unit";
};
export type GroupForm_unit$key = {
  readonly " $data"?: GroupForm_unit$data;
  readonly " $fragmentSpreads": FragmentRefs<"GroupForm_unit">;
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
  "name": "GroupForm_unit",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Unit",
      "kind": "LinkedField",
      "name": "members",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "membersComplete",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
      "storageKey": null
    }
  ],
  "type": "Unit",
  "abstractKey": null
};
})();

(node as any).hash = "011e52614c2a4abbe069a9677d254a49";

export default node;
