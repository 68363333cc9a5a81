package javalings.borrowck.infer;

import java.util.List;
import java.util.function.Consumer;
import javalings.borrowck.explain.BorrowFinding;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.jdk.TypeClasses;

/** What all bodies of a file have in common. */
public record FileContext(
    AttributedFile unit,
    TypeClasses typeClasses,
    OwnershipSignatures signatures,
    ParameterModeInference parameterModes,
    SyncAnalysis sync,
    ConsumedVariables consumed,
    MutatedVariables mutated,
    Consumer<MirBody> bodies,
    List<BorrowFinding> findings) {}
