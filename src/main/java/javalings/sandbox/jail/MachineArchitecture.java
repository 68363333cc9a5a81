package javalings.sandbox.jail;

import java.util.Arrays;
import java.util.Optional;

/** A processor whose system calls are known here. */
enum MachineArchitecture {
  X86_64("amd64", 0xC000003E),
  AARCH64("aarch64", 0xC00000B7);

  private final String javaName;
  private final int auditNumber;

  MachineArchitecture(String javaName, int auditNumber) {
    this.javaName = javaName;
    this.auditNumber = auditNumber;
  }

  /** The processor of this virtual machine; nothing where its system calls are not known. */
  static Optional<MachineArchitecture> current() {
    return System.getProperty("os.name").equals("Linux")
        ? Arrays.stream(values())
            .filter(it -> it.javaName.equals(System.getProperty("os.arch")))
            .findFirst()
        : Optional.empty();
  }

  /** The {@code AUDIT_ARCH_*} number that seccomp calls it by. */
  int auditNumber() {
    return auditNumber;
  }
}
