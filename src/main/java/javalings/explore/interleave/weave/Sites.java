package javalings.explore.interleave.weave;

import java.util.ArrayList;
import java.util.List;

/** The places of one program; woven code names each by its number. */
public final class Sites {

  private final List<Site> all = new ArrayList<>();

  int add(Site site) {
    all.add(site);
    return all.size() - 1;
  }

  public Site get(int number) {
    return all.get(number);
  }
}
