package tj.hamyori.testing.counterexamples.r08.write.disburse;

import tj.hamyori.testing.counterexamples.r08.write.approve.ApproveLoan;

record DisburseAfterApproval(ApproveLoan approval) {}
