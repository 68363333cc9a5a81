package javalings.engine.grading;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.compile.CompiledClasses;
import javalings.model.Source;
import javalings.sandbox.policy.PolicyViolation;
import org.jspecify.annotations.Nullable;

/**
 * Names of the checks that a submission has caught. A class of the checks that implements a type of
 * the submission inherits its members, and inside of it these come before imports and before the
 * fields around it: an assertion, say, would be the submission's.
 */
final class CapturedNames {

  private final List<Source> checkTexts;

  CapturedNames(List<Source> checkTexts) {
    this.checkTexts = checkTexts;
  }

  /** Uses of a type that checks implement: the names by which they use it, as they are compiled. */
  Set<String> uses(CompiledClasses checks, CompiledClasses submission) {
    var heirs = new HashMap<String, ClassModel>();
    checks.files().values().stream()
        .map(bytes -> ClassFile.of().parse(bytes))
        .filter(model -> isHeir(model, checks, submission))
        .forEach(model -> heirs.put(model.thisClass().asInternalName(), model));
    var uses = new HashSet<String>();
    for (var heir : heirs.values()) {
      heir.constantPool().forEach(it -> use(it, heirs, submission).ifPresent(uses::add));
    }
    return uses;
  }

  /**
   * Uses that the checks do not make of the reference.
   *
   * @param expected their uses of the reference
   */
  List<PolicyViolation> in(
      CompiledClasses checks, CompiledClasses submission, Supplier<Set<String>> expected) {
    var captured = uses(checks, submission);
    if (!captured.isEmpty()) {
      captured.removeAll(expected.get());
    }
    return captured.stream()
        .sorted()
        .map(name ->
            new PolicyViolation(
                "", 1, "`%s` would stand in for another one in the checks".formatted(name)))
        .toList();
  }

  /** It, or a class around it, is a subtype of the submission's. */
  private static boolean isHeir(
      ClassModel model, CompiledClasses checks, CompiledClasses submission) {
    for (var name = model.thisClass().asInternalName();
        ;
        name = name.substring(0, name.lastIndexOf('$'))) {
      var found = checks.find(name.replace('/', '.')).map(bytes -> ClassFile.of().parse(bytes));
      if (found.filter(it -> above(it).anyMatch(type -> has(submission, type))).isPresent()) {
        return true;
      }
      if (name.lastIndexOf('$') < 0) {
        return false;
      }
    }
  }

  private static Stream<ClassEntry> above(ClassModel model) {
    return Stream.concat(model.superclass().stream(), model.interfaces().stream());
  }

  private static boolean has(CompiledClasses classes, ClassEntry type) {
    return classes.contains(type.asInternalName().replace('/', '.'));
  }

  /** javac names the heir as the owner of what it inherits. */
  private Optional<String> use(
      PoolEntry entry, Map<String, ClassModel> heirs, CompiledClasses submission) {
    return switch (entry) {
      case MemberRefEntry member when has(submission, member.owner()) ->
          Optional.of(written(member.owner()) + member.name().stringValue());
      case MemberRefEntry member -> inherited(member, heirs.get(member.owner().asInternalName()));
      case ClassEntry type when has(submission, type) && !written(type).isEmpty() ->
          Optional.of(written(type) + "class");
      default -> Optional.empty();
    };
  }

  private static Optional<String> inherited(MemberRefEntry member, @Nullable ClassModel owner) {
    var name = member.name().stringValue();
    return owner == null
            || owner.methods().stream().anyMatch(it -> it.methodName().equalsString(name))
            || owner.fields().stream().anyMatch(it -> it.fieldName().equalsString(name))
        ? Optional.empty()
        : Optional.of(name);
  }

  /** The type's name where the checks write it; a type that they never name may have any. */
  private String written(ClassEntry type) {
    var name = type.asInternalName();
    var simple = name.substring(name.lastIndexOf('$') + 1);
    var word = Pattern.compile("\\b" + Pattern.quote(simple) + "\\b");
    return checkTexts.stream().anyMatch(check -> word.matcher(check.text()).find())
        ? simple + "."
        : "";
  }
}
