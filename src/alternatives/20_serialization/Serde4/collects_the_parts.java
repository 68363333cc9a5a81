import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

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
      super("config failed", cause);
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
    Limits limits;
    try {
      limits = new JsonMapper().readValue(files.read(file), Limits.class);
    } catch (IOException e) {
      throw new ConfigException(new Problem.NotThere(file), e);
    } catch (JacksonException e) {
      throw new ConfigException(new Problem.Malformed(file, e.getLocation().getLineNr()), e);
    }
    if (limits.users() < 1) {
      throw new ConfigException(new Problem.TooSmall("users", limits.users()), null);
    }
    if (limits.minutes() < 1) {
      throw new ConfigException(new Problem.TooSmall("minutes", limits.minutes()), null);
    }
    return limits;
  }

  /** The messages of an exception and of all its causes, joined by ": ", outermost first. */
  static String trail(Throwable thrown) {
    var parts = new java.util.ArrayList<String>();
    for (var it = thrown; it != null; it = it.getCause()) {
      parts.add(it.getMessage() == null ? it.getClass().getSimpleName() : it.getMessage());
    }
    return String.join(": ", parts);
  }

  static int exitCode(Problem problem) {
    return switch (problem) {
      case Problem.NotThere _ -> 2;
      case Problem.Malformed _ -> 3;
      case Problem.TooSmall _ -> 4;
    };
  }
}
