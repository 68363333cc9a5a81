package javalings.jdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The effects of libraries' methods, by class and signature: on the ownership of what they are
 * given, and to the order in which threads see memory. The JDK's rows stand in {@code jdk.txt},
 * whose head tells the format; a model of another library lies on top of the JDK's.
 */
public final class JdkModel {
  private static final String FILE = "jdk.txt";
  private static final JdkModel JDK = read();

  private final @Nullable JdkModel below;
  final Map<String, TypeClass> typeClasses = new HashMap<>();
  final Set<String> singleThreaded = new HashSet<>();
  final Map<String, List<MethodRow>> methods = new HashMap<>();
  private final String file;
  private final String text;
  private @Nullable MemoryModel memory;

  private JdkModel(@Nullable JdkModel below, String file, String text) {
    this.below = below;
    this.file = file;
    this.text = text;
    new ModelReader(file, this).read(text);
  }

  /** The model of the JDK alone. */
  public static JdkModel jdk() {
    return JDK;
  }

  /**
   * This model with the rows of a file on top: where both have a row, the file's counts.
   *
   * @param file by which name a wrong row is reported
   * @throws ModelRowException for the first row that cannot be read
   */
  public JdkModel with(String file, String text) {
    var model = new JdkModel(this, file, text);
    model.memory();
    return model;
  }

  private static JdkModel read() {
    try (var in = JdkModel.class.getResourceAsStream("/javalings/jdk/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new JdkModel(null, FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an object of a class must not be used by several threads. */
  public boolean singleThreaded(String type) {
    return singleThreaded.contains(type) || (below != null && below.singleThreaded(type));
  }

  public Optional<TypeClass> typeClass(String type) {
    var found = typeClasses.get(type);
    if (found != null) {
      return Optional.of(found);
    }
    return below == null ? Optional.empty() : below.typeClass(type);
  }

  /** The first row that fits a method: those of its name first, then those for any name. */
  public Optional<MethodRow> method(String name, Predicate<MethodRow> fits) {
    var found = addedMethod(name, fits);
    return found.isPresent() ? found : JDK.first(name, fits);
  }

  /** As {@link #method}, among the rows that were added to the JDK's; for methods of others. */
  public Optional<MethodRow> addedMethod(String name, Predicate<MethodRow> fits) {
    for (var model = this; model.below != null; model = model.below) {
      var found = model.first(name, fits);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  // Written out: a stream here would be a tenth of what the first check of a machine costs.
  private Optional<MethodRow> first(String name, Predicate<MethodRow> fits) {
    for (var key : new String[] {name, MethodRow.ANY}) {
      for (var row : methods.getOrDefault(key, List.of())) {
        if (fits.test(row)) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  /** The effect of a call on other threads. */
  public CallEffect effect(LibraryType type, String method) {
    return new CallEffect(
        memory().order(type, method),
        memory().unlocked(type, method),
        memory().blocks(type, method),
        method(method, row -> type.is(row.type())).filter(MethodRow::changesArgument).isPresent());
  }

  /** The rows about threads; read when they are first asked for. */
  public synchronized MemoryModel memory() {
    if (memory == null) {
      memory = new MemoryModel(below == null ? null : below.memory());
      memory.read(file, text);
    }
    return memory;
  }
}
