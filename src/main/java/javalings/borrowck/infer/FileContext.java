package javalings.borrowck.infer;

import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.JdkSignatures;
import javalings.borrowck.spec.OwnershipSignatures;
import javalings.borrowck.spec.TypeClasses;
import javalings.jdk.JdkModel;

/** The facts about a file before its bodies are built: computed once, and shared by all of them. */
public record FileContext(
    AttributedFile unit,
    TypeClasses typeClasses,
    OwnershipSignatures signatures,
    ParameterModeInference parameterModes,
    SyncAnalysis sync,
    ConsumedVariables consumed,
    TakenObjects taken,
    TakingFunctions takers,
    MutatedVariables mutated,
    ChangedElements changedElements,
    ChangedFields changedFields,
    NulledFields nulledFields,
    DivergingMethods diverging,
    OnceOnlyResults onceOnly,
    FollowingPointers followers,
    ValueSources sources,
    MentionedElements mentioned) {

  public static FileContext of(AttributedFile unit, JdkModel model) {
    var typeClasses = new TypeClasses(model, !OwnershipWords.in(unit));
    OwningTypeVariables.find(unit, typeClasses);
    var jdk = new JdkSignatures(unit.types(), typeClasses, model);
    var parameterModes = new ParameterModeInference(unit, jdk);
    var signatures = new OwnershipSignatures(jdk, typeClasses, parameterModes);
    var sources = new ValueSources(unit, signatures);
    var consumed = new ConsumedVariables(unit, typeClasses, signatures);
    var mutated = new MutatedVariables(unit, typeClasses, signatures);
    return new FileContext(
        unit,
        typeClasses,
        signatures,
        parameterModes,
        new SyncAnalysis(unit, typeClasses, jdk, sources),
        consumed,
        new TakenObjects(unit, typeClasses, signatures, consumed),
        new TakingFunctions(unit, typeClasses, signatures, consumed),
        mutated,
        new ChangedElements(unit, signatures, mutated),
        new ChangedFields(unit, jdk),
        new NulledFields(unit),
        new DivergingMethods(unit, sources),
        new OnceOnlyResults(unit, typeClasses, signatures, consumed),
        new FollowingPointers(unit, sources),
        sources,
        new MentionedElements(unit));
  }
}
