package javalings.compile;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
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

  private static final String COMPARE = "compare its types with what the exercise asks for";

  private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*(package\\s+([\\w.]+)\\s*;)");

  private static final String KEEP = "declare it with this name and these types";

  /** Before the name in a declaration: a type, and no word that begins an expression. */
  private static final String DECLARED =
      "(?<=[\\w>\\]])(?<!\\breturn)(?<!\\bnew)(?<!\\belse)(?<!\\bthrow)(?<!\\byield)\\s+(?=(\\w+))";

  List<Diagnostic> against(
      CompiledClasses learner, List<Source> sources, Compilation.Rejected why) {
    var source = sources.getFirst();
    var elsewhere = sources.stream().flatMap(it -> inAPackage(it).stream()).toList();
    if (!elsewhere.isEmpty()
        && learner.files().keySet().stream().anyMatch(it -> it.contains("."))) {
      return elsewhere;
    }
    var needed = needed(learner);
    var missing = withoutFollowers(needed.stream().filter(Needed::isMissing).toList());
    if (!missing.isEmpty()) {
      return missing.stream().map(member -> problem(member, source)).toList();
    }
    return List.of(
        meant(needed, why.problems().getFirst())
            .map(member -> unusable(member, source, why))
            .orElseGet(() -> unexplained(source, why)));
  }

  /** No exercise has a package, and the checks look for no type in one. */
  private static Optional<Diagnostic> inAPackage(Source source) {
    var line = PACKAGE.matcher(source.text());
    return line.find()
        ? Optional.of(
            found(
                "this file is in the package `%s`, where the checks do not look"
                    .formatted(line.group(2)),
                new SourceRange(source, line.start(1), line.end()).place(),
                List.of(),
                "take the line away: the files of exercises are in no package"))
        : Optional.empty();
  }

  /** The member that javac speaks of: by its name, by the line of the check, or the only one. */
  private Optional<Needed> meant(List<Needed> needed, Diagnostic why) {
    var named = needed.stream().filter(it -> it.isSubjectOf(why.message())).findFirst();
    if (named.isPresent()) {
      return named;
    }
    var otherwise = needed.stream().filter(Needed::isDeclaredOtherwise).toList();
    var called = otherwise.stream().filter(it -> it.isCalledIn(line(why.place()))).toList();
    var candidates = called.isEmpty() ? otherwise : called;
    return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
  }

  /** A line of a check; empty where the place is in none. */
  private String line(Place place) {
    return checks.stream()
        .filter(check -> check.path().equals(place.file()))
        .flatMap(check -> check.text().lines().skip(place.line() - 1L).limit(1))
        .findFirst()
        .orElse("");
  }

  /**
   * A member that the checks use.
   *
   * @param declared in the reference's own words
   * @param there in the learner's, where they have it
   * @param otherTypes whether theirs has a member of this name and other types
   */
  private record Needed(
      UsedMember member, String declared, Optional<String> there, boolean otherTypes) {

    private static final Pattern VARIABLE = Pattern.compile("\\b[A-Z]\\d?\\b");

    boolean isMissing() {
      return there.isEmpty();
    }

    String declaredIn(String owner) {
      return member.isConstructor() ? declared : declared + "` in `" + owner;
    }

    /** Says in words that the member is not there; its types are in a note. */
    String sentence(String owner) {
      if (member.isType()) {
        return "the checks use `%s`, and this file has no such type".formatted(owner);
      }
      var name = member.name();
      if (member.isConstructor()) {
        return "the checks make a `%s` in a way that it does not offer".formatted(owner);
      }
      var kind = member.isMethod() ? "method" : "field";
      return otherTypes
          ? "the %s `%s` of `%s` has other types than the checks expect"
              .formatted(kind, name, owner)
          : "the checks use a %s `%s`, and `%s` has none of that name".formatted(kind, name, owner);
    }

    /** Whether a message of javac is about this method. */
    boolean isSubjectOf(String message) {
      return member.isMethod()
          && Pattern.compile("\\bmethod (?:<.*>)?" + Pattern.quote(member.name()) + " in ")
              .matcher(message)
              .find();
    }

    boolean isCalledIn(String line) {
      return Pattern.compile("\\b" + Pattern.quote(member.name()) + "\\s*\\(").matcher(line).find();
    }

    /** The same types, with other arguments: {@code List<Event>} where it was {@code List<T>}. */
    boolean isDeclaredOtherwise() {
      return there.isPresent() && !sameNames(there.get()).equals(sameNames(declared));
    }

    /** The names of type parameters make no difference. */
    private static String sameNames(String declared) {
      var names = VARIABLE.matcher(declared).results().map(MatchResult::group).distinct().toList();
      return VARIABLE.matcher(declared).replaceAll(it -> "T" + names.indexOf(it.group()));
    }
  }

  private List<Needed> needed(CompiledClasses learner) {
    if (reference.isEmpty()
        || !(compiler.compile(reference, needs, CompilerInspection.NONE)
            instanceof Compilation.Compiled right)
        || !(compiler.compile(checks, right.classes(), needs, CompilerInspection.NONE)
            instanceof Compilation.Compiled fitting)) {
      return List.of();
    }
    var there = new DeclaredMembers(learner);
    var expected = new DeclaredMembers(right.classes());
    return UsedMember.between(fitting.classes(), right.classes()).stream()
        .flatMap(member ->
            expected.find(member).stream()
                .map(text ->
                    new Needed(member, text, there.find(member), there.hasNamesake(member))))
        .toList();
  }

  /** Members of a class that is missing need no mention. */
  private static List<Needed> withoutFollowers(List<Needed> missing) {
    var classes = missing.stream().map(Needed::member).filter(UsedMember::isType).toList();
    return missing.stream()
        .filter(one ->
            one.member().isType()
                || classes.stream().noneMatch(type -> type.owner().equals(one.member().owner())))
        .toList();
  }

  private static Diagnostic problem(Needed missing, Source source) {
    var owner = missing.member().owner().replace('$', '.');
    var wanted = missing.member().isType() ? missing.declared() : missing.declaredIn(owner);
    return found(
        missing.sentence(owner),
        missing.otherTypes() && missing.member().isMethod()
            ? place(source, missing.member())
            : place(source, owner),
        List.of("the checks expect `" + wanted + "`"),
        KEEP);
  }

  /** The reference's own types are not said: they may be the answer to the exercise. */
  private static Diagnostic unusable(Needed member, Source source, Compilation.Rejected why) {
    var first = why.problems().getFirst();
    return found(
        "the checks cannot use `%s` as it is declared here: %s"
            .formatted(member.member().name(), first.message()),
        place(source, member.member()),
        first.notes(),
        COMPARE);
  }

  /** The declaration of the method, or that of its owner when there is none. */
  private static Place place(Source source, UsedMember method) {
    var name = method.name();
    var declaration =
        Pattern.compile(DECLARED + Pattern.quote(name) + "\\s*\\(").matcher(source.text());
    return declaration.find()
        ? new SourceRange(source, declaration.start(1), declaration.start(1) + name.length())
            .place()
        : place(source, method.owner().replace('$', '.'));
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
    return found(
        "this file compiles, but the checks cannot use it: " + first.message(),
        Place.line(source.path(), 1),
        first.notes(),
        COMPARE);
  }

  private static Diagnostic found(String sentence, Place place, List<String> notes, String help) {
    return new Diagnostic(
        Diagnostic.MISFIT,
        Severity.ERROR,
        sentence,
        place,
        List.of(),
        notes,
        Optional.of(help),
        List.of());
  }
}
