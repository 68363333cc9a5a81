package javalings.view.screens;

/**
 * What a person sees when everything is solved.
 *
 * @param course the course's title
 * @param markdown the course's own farewell; empty for ours
 * @param count exercises in the course
 * @param scroll lines above the window; too much is taken for the end
 */
public record FinalView(String course, String markdown, int count, int scroll) {}
