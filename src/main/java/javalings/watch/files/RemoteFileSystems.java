package javalings.watch.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The file systems on which a save made elsewhere does not reach this machine as an event: network
 * drives, and the drives of Windows under WSL.
 */
public final class RemoteFileSystems {

  /** As {@link java.nio.file.FileStore#type} names them. */
  private static final Set<String> TYPES =
      Set.of(
          "9p",
          "drvfs",
          "v9fs",
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "ncpfs",
          "afs",
          "afpfs",
          "webdav",
          "davfs",
          "vboxsf",
          "vmhgfs",
          "prl_fs",
          "ceph",
          "glusterfs");

  /** File systems in user space that are known to be remote; others of that kind do send events. */
  private static final Set<String> FUSE =
      Set.of("fuse.sshfs", "fuse.vmhgfs-fuse", "fuse.rclone", "fuse.davfs", "fuse.glusterfs");

  private RemoteFileSystems() {}

  /** Says why events cannot be relied on below a folder, or nothing where they can. */
  static Optional<String> reasonFor(Path root) {
    if (root.toString().startsWith("\\\\")) {
      return Optional.of("this folder is on a network drive");
    }
    try {
      return reasonForType(Files.getFileStore(root).type());
    } catch (IOException e) {
      return Optional.of("the file system of this folder cannot be told (" + e.getMessage() + ")");
    }
  }

  static Optional<String> reasonForType(String type) {
    return areOfType(type)
        ? Optional.of("the file system here (" + type + ") does not announce saves")
        : Optional.empty();
  }

  /** Whether saves may go unannounced on a file system of this type, as the JDK names it. */
  public static boolean areOfType(String type) {
    var name = type.toLowerCase(Locale.ROOT);
    return TYPES.contains(name) || FUSE.contains(name);
  }
}
