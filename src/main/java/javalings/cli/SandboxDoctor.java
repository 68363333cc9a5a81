package javalings.cli;

import java.util.List;
import javalings.sandbox.jail.SandboxLayer;
import javalings.sandbox.jail.SandboxLayers;

/** The layers of the sandbox on this machine, which grading needs and nothing else does. */
final class SandboxDoctor {

  private SandboxDoctor() {}

  static List<DoctorFinding> findings() {
    return SandboxLayers.probe().layers().stream().map(SandboxDoctor::finding).toList();
  }

  private static DoctorFinding finding(SandboxLayer layer) {
    var subject = "grading";
    var seen = layer.name() + ": " + layer.seen();
    return layer.isMissing()
        ? DoctorFinding.weak(
            subject,
            seen,
            layer.meaning() + " Nothing needs to be done to learn; grade in a container")
        : DoctorFinding.fine(subject, seen);
  }
}
