package javalings.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

  /** These and those; where both have a name, those win. */
  public CompiledClasses with(CompiledClasses those) {
    var both = new HashMap<>(files);
    both.putAll(those.files);
    return new CompiledClasses(both);
  }
}
