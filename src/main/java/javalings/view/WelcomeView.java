package javalings.view;

/**
 * What a person sees on the first start.
 *
 * @param course the course's title
 * @param markdown the course's own welcome; empty for ours
 * @param workspace the folder that was made for the learner
 * @param root put before a relative path to link to it; empty for no links
 * @param scroll lines above the window; too much is taken for the end
 */
public record WelcomeView(
    String course, String markdown, String workspace, String root, int scroll) {}
