package javalings.engine.grading;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javalings.engine.FolderTree;
import javalings.engine.client.ProgramDigest;
import javalings.sandbox.jail.OtherUser;
import javalings.wire.OwnClassPath;

/**
 * This program's class path, where a jailed process can read it. It runs as a user with few rights
 * and opens nothing once it is warm, so folders of classes are packed into jars, and jars that only
 * their owner may read are copied.
 *
 * @param files jars only
 * @param folder a folder of copies, which goes in the end; nothing where none were needed
 */
record ClassPathCopy(List<Path> files, Optional<Path> folder) implements AutoCloseable {

  static ClassPathCopy make() {
    var parts = OwnClassPath.files().stream().filter(Files::exists).toList();
    try {
      var all = withManifests(parts);
      return all.stream().allMatch(ClassPathCopy::isReadableByAll)
          ? new ClassPathCopy(all, Optional.empty())
          : copied(all);
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot be copied for its jails", e);
    }
  }

  /** The jars that a jar's manifest names are read as well. */
  private static List<Path> withManifests(List<Path> parts) throws IOException {
    var all = new ArrayList<Path>();
    for (var part : parts) {
      all.addAll(Files.isRegularFile(part) ? ProgramDigest.jars(part) : List.of(part));
    }
    return all.stream().distinct().filter(Files::exists).toList();
  }

  private static boolean isReadableByAll(Path file) {
    return Files.isRegularFile(file) && OtherUser.canRead(file);
  }

  private static ClassPathCopy copied(List<Path> parts) throws IOException {
    var readable =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));
    var folder = Files.createTempDirectory("javalings-grade", readable);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var copies = new ArrayList<Path>();
    for (var part : parts) {
      var copy = folder.resolve("%03d.jar".formatted(copies.size()));
      if (Files.isDirectory(part)) {
        pack(part, copy);
      } else {
        Files.copy(part, copy);
      }
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
      copies.add(copy);
    }
    return new ClassPathCopy(List.copyOf(copies), Optional.of(folder));
  }

  private static void pack(Path folder, Path jar) throws IOException {
    try (var out = new JarOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(folder)) {
      out.setLevel(1);
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(
            new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
  }

  @Override
  public void close() {
    folder.map(FolderTree::new).ifPresent(FolderTree::delete);
  }
}
