/**
 * @generated SignedSource<<955798adbb2ab73ace0fe01b19b9c5ab>>
 * @relayHash b7fd4010c11e6a9cac1efcacd16ebb40
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

// @relayRequestID 97abaf2500d052bdf00ef5a0698f2ab8f9c439871541968855e82f7618f0d7d7

import { ConcreteRequest } from 'relay-runtime';
export type PlanChangeKind = "CHANGED" | "RESYNC";
export type LiveSubscription$variables = Record<PropertyKey, never>;
export type LiveSubscription$data = {
  readonly planChanged: {
    readonly kind: PlanChangeKind;
    readonly planId: string;
    readonly version: number;
  };
};
export type LiveSubscription = {
  response: LiveSubscription$data;
  variables: LiveSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "PlanChange",
    "kind": "LinkedField",
    "name": "planChanged",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "kind",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "planId",
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
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "LiveSubscription",
    "selections": (v0/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "LiveSubscription",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "id": "97abaf2500d052bdf00ef5a0698f2ab8f9c439871541968855e82f7618f0d7d7",
    "metadata": {},
    "name": "LiveSubscription",
    "operationKind": "subscription",
    "text": null
  }
};
})();

(node as any).hash = "c6aee29982291e1189063ee2b9aaefad";

export default node;
