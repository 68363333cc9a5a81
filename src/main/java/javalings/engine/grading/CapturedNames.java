package javalings.engine.grading;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.compile.CompiledClasses;
import javalings.model.Source;
import javalings.sandbox.policy.PolicyViolation;
import org.jspecify.annotations.Nullable;

/**
 * Names in the checks that would mean a member of the submission. A class of the checks that
 * implements a type of the submission inherits its members. Inside that class they come before
 * imports and before the fields around it, so that an assertion, say, would be the submission's.
 */
final class CapturedNames {

  private final List<Source> checkTexts;

  CapturedNames(List<Source> checkTexts) {
    this.checkTexts = checkTexts;
  }

  /** The names by which checks use types of the submission that they implement, as compiled. */
  Set<String> uses(CompiledClasses checks, CompiledClasses submission) {
    var heirs = heirs(checks, submission);
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

  private static Map<String, ClassModel> heirs(CompiledClasses checks, CompiledClasses submission) {
    var all =
        checks.models().collect(Collectors.toMap(it -> it.thisClass().asInternalName(), it -> it));
    var heirs = new HashMap<>(all);
    heirs.keySet().removeIf(name -> !isHeir(name, all, submission));
    return heirs;
  }

  /** Whether the class, or one around it, is a subtype of a type of the submission. */
  private static boolean isHeir(
      String name, Map<String, ClassModel> checks, CompiledClasses submission) {
    var model = checks.get(name);
    if (model != null && above(model).anyMatch(type -> has(submission, type))) {
      return true;
    }
    var nest = name.lastIndexOf('$');
    return nest > 0 && isHeir(name.substring(0, nest), checks, submission);
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
      case ClassEntry type when has(submission, type) ->
          Optional.of(written(type)).filter(it -> !it.isEmpty()).map(it -> it + "class");
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
