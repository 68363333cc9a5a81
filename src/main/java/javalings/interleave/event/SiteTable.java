package javalings.interleave.event;

import java.util.ArrayList;
import java.util.List;

/** The places of one program; instrumented code names each by its number. */
public final class SiteTable {

  private final List<CodeSite> all = new ArrayList<>();

  public int add(CodeSite site) {
    all.add(site);
    return all.size() - 1;
  }

  public CodeSite get(int number) {
    return all.get(number);
  }
}
