package javalings.engine.grading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.compile.CompiledClasses;
import javalings.model.Diagnostic;
import javalings.model.Job;
import javalings.model.Place;
import javalings.model.Severity;
import javalings.model.Source;
import javalings.sandbox.policy.ApiPolicy;
import javalings.sandbox.policy.PolicyScan;
import javalings.sandbox.policy.PolicyViolation;

/** The uses of a submission that the policy refuses, as findings in its source. */
final class PolicyFindings {

  private PolicyFindings() {}

  static List<Diagnostic> of(Job job, CompiledClasses classes) {
    var refused = PolicyScan.of(classes, ApiPolicy.of(job.grants(), job.needs()), reserved(job));
    return of(
        job, Stream.concat(refused.stream(), ShadowedNames.in(classes, job).stream()).toList());
  }

  static List<Diagnostic> of(Job job, List<PolicyViolation> violations) {
    return violations.stream().map(violation -> diagnostic(job.sources(), violation)).toList();
  }

  /** The names of the checks: a class of the same name would stand in for one of them. */
  private static Set<String> reserved(Job job) {
    return job.checks().stream()
        .map(check -> check.fileName().replace(".java", ""))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Diagnostic diagnostic(List<Source> sources, PolicyViolation violation) {
    var path =
        sources.stream()
            .filter(source -> source.fileName().equals(violation.file()))
            .findFirst()
            .orElse(sources.getFirst())
            .path();
    return new Diagnostic(
        "sandbox.refused",
        Severity.ERROR,
        violation.message(),
        Place.line(path, violation.line()),
        List.of(),
        List.of("a graded exercise runs where it can reach nothing but itself"),
        Optional.of("leave it out; the exercise can be solved without it"),
        List.of());
  }
}
