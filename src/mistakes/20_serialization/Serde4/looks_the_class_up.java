// expect: checks-fail a_new_problem_does_not_compile_without_a_code
import java.io.IOException;
import java.util.StringJoiner;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

// At start, a service reads its limits. At three in the morning it says "config failed" and ends
// with code 1. Somebody has to find out why.
class Serde4 {

  record Limits(int users, int minutes) {}

  /** All that can be wrong. Scripts tell them apart by the exit code: 2, 3 and 4 in this order. */
  sealed interface Problem {
    record NotThere(String file) implements Problem {}

    record Malformed(String file, int line) implements Problem {}

    record TooSmall(String field, int value) implements Problem {}
  }

  static final class ConfigException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    // The program reads the problem, and people read the message and its causes.
    ConfigException(Problem problem, Throwable cause) {
      super("config failed, " + problem, cause);
      this.problem = problem;
    }

    Problem problem() {
      return problem;
    }
  }

  interface Files {
    String read(String file) throws IOException;
  }

  /** Reads the limits; each of them is at least 1. */
  static Limits load(String file, Files files) throws ConfigException {
    var limits = parse(file, text(file, files));
    atLeastOne("users", limits.users());
    atLeastOne("minutes", limits.minutes());
    return limits;
  }

  private static String text(String file, Files files) throws ConfigException {
    try {
      return files.read(file);
    } catch (IOException e) {
      throw new ConfigException(new Problem.NotThere(file), e);
    }
  }

  private static Limits parse(String file, String text) throws ConfigException {
    try {
      return new JsonMapper().readValue(text, Limits.class);
    } catch (JacksonException e) {
      throw new ConfigException(new Problem.Malformed(file, e.getLocation().getLineNr()), e);
    }
  }

  private static void atLeastOne(String field, int value) throws ConfigException {
    if (value < 1) {
      throw new ConfigException(new Problem.TooSmall(field, value), null);
    }
  }

  /** The messages of an exception and of all its causes, joined by ": ", outermost first. */
  static String trail(Throwable thrown) {
    var trail = new StringJoiner(": ");
    for (var each = thrown; each != null; each = each.getCause()) {
      var message = each.getMessage();
      trail.add(message == null ? each.getClass().getSimpleName() : message);
    }
    return trail.toString();
  }

  static int exitCode(Problem problem) {
    return java.util.Map.of(Problem.NotThere.class, 2, Problem.Malformed.class, 3, Problem.TooSmall.class, 4).get(problem.getClass());
  }
}
