package javalings.ownership.lower;

import java.util.List;
import java.util.function.Consumer;
import javalings.ownership.mir.MirBody;
import javalings.ownership.rules.BorrowFinding;
import javalings.ownership.spec.OwnershipSignatures;
import javalings.ownership.spec.TypeClasses;

/** What all bodies of a file have in common. */
record FileContext(
    AttributedFile file,
    TypeClasses classes,
    OwnershipSignatures signatures,
    ParameterModeInference inference,
    SyncAnalysis analysis,
    ConsumedVariables variables,
    MutatedVariables mutatedVariables,
    Consumer<MirBody> bodies,
    List<BorrowFinding> findings) {}
