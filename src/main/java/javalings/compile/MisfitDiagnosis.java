package javalings.compile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javalings.model.Diagnostic;
import javalings.model.Need;
import javalings.model.Place;
import javalings.model.Severity;
import javalings.model.Source;

/**
 * Says what the checks expect of a file that does not fit them: every member of the reference
 * solution that they use and that the learner's classes do not have. A hidden check's own code is
 * never shown.
 */
record MisfitDiagnosis(
    Compiler compiler, List<Source> checks, List<Source> reference, List<Need> needs) {

  static final String CODE = "checks.do.not.fit";

  List<Diagnostic> against(
      CompiledClasses learner, List<Source> sources, Compilation.Rejected why) {
    var missing = missing(learner);
    if (missing.isEmpty()) {
      return List.of(unexplained(sources.getFirst(), why));
    }
    return missing.stream().map(member -> problem(member, sources.getFirst())).toList();
  }

  /** A member in the reference's own words. */
  private record Missing(UsedMember member, String declared) {}

  private List<Missing> missing(CompiledClasses learner) {
    if (reference.isEmpty()
        || !(compiler.compile(reference, needs, CompilerInspection.NONE)
            instanceof Compilation.Compiled right)
        || !(compiler.compile(checks, right.classes(), needs, CompilerInspection.NONE)
            instanceof Compilation.Compiled fitting)) {
      return List.of();
    }
    var there = new DeclaredMembers(learner);
    var expected = new DeclaredMembers(right.classes());
    return withoutFollowers(
        UsedMember.between(fitting.classes(), right.classes()).stream()
            .filter(member -> there.find(member).isEmpty())
            .flatMap(
                member -> expected.find(member).map(text -> new Missing(member, text)).stream())
            .toList());
  }

  /** Members of a class that is missing need no mention. */
  private static List<Missing> withoutFollowers(List<Missing> missing) {
    var classes =
        missing.stream().map(Missing::member).filter(member -> member.name().isEmpty()).toList();
    return missing.stream()
        .filter(one ->
            one.member().name().isEmpty()
                || classes.stream().noneMatch(type -> type.owner().equals(one.member().owner())))
        .toList();
  }

  private static Diagnostic problem(Missing missing, Source source) {
    var owner = missing.member().owner().replace('$', '.');
    var sentence =
        missing.member().name().isEmpty()
            ? "the checks use `%s`; it is not there".formatted(missing.declared())
            : "the checks call `%s` in `%s`; it is not there".formatted(missing.declared(), owner);
    return new Diagnostic(
        CODE,
        Severity.ERROR,
        sentence,
        place(source, owner),
        List.of(),
        List.of(),
        Optional.of("keep the names and types that the exercise came with; x brings them back"),
        List.of());
  }

  /** The declaration of the owner, or the first line when there is none. */
  private static Place place(Source source, String owner) {
    var simple = owner.substring(owner.lastIndexOf('.') + 1);
    var declaration =
        Pattern.compile("\\b(?:class|record|enum|interface)\\s+" + Pattern.quote(simple) + "\\b")
            .matcher(source.text());
    return declaration.find()
        ? new SourceRange(source, declaration.end() - simple.length(), declaration.end()).place()
        : Place.line(source.path(), 1);
  }

  /** The members are all there, and javac still cannot compile the checks: say its reason only. */
  private static Diagnostic unexplained(Source source, Compilation.Rejected why) {
    var first = why.problems().getFirst();
    return new Diagnostic(
        CODE,
        Severity.ERROR,
        "this file compiles, but the checks cannot use it: " + first.message(),
        Place.line(source.path(), 1),
        List.of(),
        first.notes(),
        Optional.of("keep the names and types that the exercise came with; x brings them back"),
        List.of());
  }
}
