package javalings.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "doctor",
    sortOptions = false,
    description = "Says what is wrong with this machine, and what to do.")
final class DoctorCommand implements javalings.cli.Command {

  @Option(names = "--rehearse", hidden = true, description = "Also does what people do most.")
  boolean rehearse;

  @Override
  public int run(Site site) throws InterruptedException, IOException {
    if (rehearse) {
      new Rehearsal(site).play();
    }
    List<Finding> findings = new CheckUp(site).all();
    for (var finding : findings) {
      site.tell("%-4s %-12s %s".formatted(finding.mark(), finding.subject(), finding.seen()));
      if (!finding.remedy().isEmpty()) {
        site.tell("%17s %s".formatted("do:", finding.remedy()));
      }
    }
    var broken = findings.stream().filter(it -> it.severity() == Finding.Severity.BROKEN).count();
    site.tell(broken == 0 ? "Javalings works on this machine." : "%d to mend.".formatted(broken));
    return broken == 0 ? ExitCode.SOLVED : ExitCode.MACHINE;
  }
}
