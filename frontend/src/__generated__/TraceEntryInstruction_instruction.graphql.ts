/**
 * @generated SignedSource<<aace1075e13252ee263a21239330a6dc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type TraceEntryInstruction_instruction$data = {
  readonly leader: {
    readonly name: string;
  };
  readonly text: string;
  readonly " $fragmentType": "TraceEntryInstruction_instruction";
};
export type TraceEntryInstruction_instruction$key = {
  readonly " $data"?: TraceEntryInstruction_instruction$data;
  readonly " $fragmentSpreads": FragmentRefs<"TraceEntryInstruction_instruction">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TraceEntryInstruction_instruction",
  "selections": [
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
      "concreteType": "Leader",
      "kind": "LinkedField",
      "name": "leader",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Instruction",
  "abstractKey": null
};

(node as any).hash = "a60de1510fd840a5603fe9b83f434deb";

export default node;
