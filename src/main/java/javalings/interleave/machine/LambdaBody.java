package javalings.interleave.machine;

/** The method that a lambda runs. */
record LambdaBody(MachineMethod method) {}
