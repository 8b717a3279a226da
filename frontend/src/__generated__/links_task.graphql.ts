/**
 * @generated SignedSource<<e0a2734706ba96f7027bd946d9bcfe1f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type links_task$data = {
  readonly content: string;
  readonly id: string;
  readonly " $fragmentType": "links_task";
};
export type links_task$key = {
  readonly " $data"?: links_task$data;
  readonly " $fragmentSpreads": FragmentRefs<"links_task">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "links_task",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "content",
      "storageKey": null
    }
  ],
  "type": "Task",
  "abstractKey": null
};

(node as any).hash = "3a9298dd3dcb1322e93a568d1af38588";

export default node;
