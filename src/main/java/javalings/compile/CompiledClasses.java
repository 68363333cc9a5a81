package javalings.compile;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.constantpool.ClassEntry;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Class files in memory, by binary name. */
public record CompiledClasses(Map<String, byte[]> files) {

  public CompiledClasses {
    files = Map.copyOf(files);
  }

  public Optional<byte[]> find(String binaryName) {
    return Optional.ofNullable(files.get(binaryName));
  }

  public boolean contains(String binaryName) {
    return files.containsKey(binaryName);
  }

  /** The class files, parsed. */
  public Stream<ClassModel> models() {
    return files.values().stream().map(ClassFile.of()::parse);
  }

  /** The same classes, each of them transformed. */
  public CompiledClasses transformed(ClassTransform transform) {
    var context = ClassFile.of();
    var transformed = new HashMap<String, byte[]>();
    files.forEach((name, bytes) ->
        transformed.put(name, context.transformClass(context.parse(bytes), transform)));
    return new CompiledClasses(transformed);
  }

  /** Whether the code of any of them uses a type. */
  public boolean use(Class<?> type) {
    var name = type.getName().replace('.', '/');
    return models()
        .flatMap(model -> StreamSupport.stream(model.constantPool().spliterator(), false))
        .anyMatch(entry -> entry instanceof ClassEntry used && used.name().equalsString(name));
  }

  /** These and those; where both have a name, those win. */
  public CompiledClasses with(CompiledClasses those) {
    var both = new HashMap<>(files);
    both.putAll(those.files);
    return new CompiledClasses(both);
  }
}
