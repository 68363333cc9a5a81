import java.io.IOException;
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

    ConfigException(Problem problem, Throwable cause) {
      super("config failed");
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
    // TODO 1: Find out which of the three problems it is, and keep what was thrown as the cause.
    try {
      return new JsonMapper().readValue(files.read(file), Limits.class);
    } catch (Exception e) {
      throw new ConfigException(null, null);
    }
  }

  /** The messages of an exception and of all its causes, joined by ": ", outermost first. */
  static String trail(Throwable thrown) {
    // TODO 2: Lose nothing. One that has no message says the simple name of its class.
    return thrown.getMessage();
  }

  static int exitCode(Problem problem) {
    // TODO 3: A fourth problem should not compile until it has a code.
    return problem instanceof Problem.NotThere ? 2 : 1;
  }
}
