package javalings;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Classes compiled from text and served, with their sources, the way the engine's loader does. */
public final class InMemoryClasses extends ClassLoader {

  private final Map<String, byte[]> resources = new HashMap<>();

  private InMemoryClasses() {
    super(InMemoryClasses.class.getClassLoader());
  }

  /** Compiles {@code X.java} with {@code -g}; an error of javac fails the test. */
  public static Class<?> compile(String name, String text) throws ClassNotFoundException {
    return compile(Map.of(name, text)).loadClass(name);
  }

  /** Compiles files, given by their class's name, together. */
  public static InMemoryClasses compile(Map<String, String> texts) {
    var classes = new InMemoryClasses();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var log = new StringWriter();
    var manager =
        new ForwardingJavaFileManager<>(SharedJavacFiles.get()) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location,
              String name,
              JavaFileObject.Kind kind,
              javax.tools.@Nullable FileObject sibling) {
            return new Output(name, classes.resources);
          }
        };
    var sources = texts.entrySet().stream().map(e -> new Text(e.getKey(), e.getValue())).toList();
    if (!compiler.getTask(log, manager, null, List.of("-g", "-parameters"), null, sources).call()) {
      throw new IllegalArgumentException(log.toString());
    }
    texts.forEach((name, text) ->
        classes.resources.put(
            "javalings/source/" + name + ".java", text.getBytes(StandardCharsets.UTF_8)));
    return classes;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    var bytes = resources.get(name.replace('.', '/') + ".class");
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    var bytes = resources.get(name);
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends SimpleJavaFileObject {

    private final String path;
    private final Map<String, byte[]> target;

    Output(String name, Map<String, byte[]> target) {
      super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
      this.path = name.replace('.', '/') + ".class";
      this.target = target;
    }

    @Override
    public OutputStream openOutputStream() {
      return new ByteArrayOutputStream() {
        @Override
        public void close() {
          target.put(path, toByteArray());
        }
      };
    }
  }
}
