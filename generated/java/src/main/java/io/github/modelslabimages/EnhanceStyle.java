// Made by `npm run generate` from the contract; do not edit.
package io.github.modelslabimages;

import java.util.List;
import java.util.Objects;

/**
 * A style that the prompt is enhanced with. The provider lists 193 names, five of them twice; these are the 188
 * distinct ones in the order of their first appearance. Null is no style.
 *
 * <p>A value that is not listed is sent as it is.
 *
 * <p>Source: seed-001: body attributes.
 */
public final class EnhanceStyle {
    /** What this version has heard of, for a switch over {@link #known()}. */
    public enum Known {
        /** {@code enhance}. */
        ENHANCE,
        /** {@code cinematic-diva}. */
        CINEMATIC_DIVA,
        /** {@code nude}. */
        NUDE,
        /** {@code nsfw}. */
        NSFW,
        /** {@code sex}. */
        SEX,
        /** {@code abstract-expressionism}. */
        ABSTRACT_EXPRESSIONISM,
        /** {@code academia}. */
        ACADEMIA,
        /** {@code action-figure}. */
        ACTION_FIGURE,
        /** {@code adorable-3d-character}. */
        ADORABLE_3D_CHARACTER,
        /** {@code adorable-kawaii}. */
        ADORABLE_KAWAII,
        /** {@code art-deco}. */
        ART_DECO,
        /** {@code art-nouveau}. */
        ART_NOUVEAU,
        /** {@code astral-aura}. */
        ASTRAL_AURA,
        /** {@code avant-garde}. */
        AVANT_GARDE,
        /** {@code baroque}. */
        BAROQUE,
        /** {@code bauhaus-style-poster}. */
        BAUHAUS_STYLE_POSTER,
        /** {@code blueprint-schematic-drawing}. */
        BLUEPRINT_SCHEMATIC_DRAWING,
        /** {@code caricature}. */
        CARICATURE,
        /** {@code cel-shaded-art}. */
        CEL_SHADED_ART,
        /** {@code character-design-sheet}. */
        CHARACTER_DESIGN_SHEET,
        /** {@code classicism-art}. */
        CLASSICISM_ART,
        /** {@code color-field-painting}. */
        COLOR_FIELD_PAINTING,
        /** {@code colored-pencil-art}. */
        COLORED_PENCIL_ART,
        /** {@code conceptual-art}. */
        CONCEPTUAL_ART,
        /** {@code constructivism}. */
        CONSTRUCTIVISM,
        /** {@code cubism}. */
        CUBISM,
        /** {@code dadaism}. */
        DADAISM,
        /** {@code dark-fantasy}. */
        DARK_FANTASY,
        /** {@code dark-moody-atmosphere}. */
        DARK_MOODY_ATMOSPHERE,
        /** {@code dmt-art}. */
        DMT_ART,
        /** {@code doodle-art}. */
        DOODLE_ART,
        /** {@code double-exposure}. */
        DOUBLE_EXPOSURE,
        /** {@code dripping-paint-splatter}. */
        DRIPPING_PAINT_SPLATTER,
        /** {@code expressionism}. */
        EXPRESSIONISM,
        /** {@code faded-polaroid-photo}. */
        FADED_POLAROID_PHOTO,
        /** {@code fauvism}. */
        FAUVISM,
        /** {@code flat-2d}. */
        FLAT_2D,
        /** {@code fortnite-style}. */
        FORTNITE_STYLE,
        /** {@code futurism}. */
        FUTURISM,
        /** {@code glitchcore}. */
        GLITCHCORE,
        /** {@code glo-fi}. */
        GLO_FI,
        /** {@code googie-style}. */
        GOOGIE_STYLE,
        /** {@code graffiti-art}. */
        GRAFFITI_ART,
        /** {@code harlem-renaissance-art}. */
        HARLEM_RENAISSANCE_ART,
        /** {@code high-fashion}. */
        HIGH_FASHION,
        /** {@code idyllic}. */
        IDYLLIC,
        /** {@code impressionism}. */
        IMPRESSIONISM,
        /** {@code infographic-drawing}. */
        INFOGRAPHIC_DRAWING,
        /** {@code ink-dripping-drawing}. */
        INK_DRIPPING_DRAWING,
        /** {@code japanese-ink-drawing}. */
        JAPANESE_INK_DRAWING,
        /** {@code knolling-photography}. */
        KNOLLING_PHOTOGRAPHY,
        /** {@code light-cheery-atmosphere}. */
        LIGHT_CHEERY_ATMOSPHERE,
        /** {@code logo-design}. */
        LOGO_DESIGN,
        /** {@code luxurious-elegance}. */
        LUXURIOUS_ELEGANCE,
        /** {@code macro-photography}. */
        MACRO_PHOTOGRAPHY,
        /** {@code mandola-art}. */
        MANDOLA_ART,
        /** {@code marker-drawing}. */
        MARKER_DRAWING,
        /** {@code medievalism}. */
        MEDIEVALISM,
        /** {@code minimalism}. */
        MINIMALISM,
        /** {@code neo-baroque}. */
        NEO_BAROQUE,
        /** {@code neo-byzantine}. */
        NEO_BYZANTINE,
        /** {@code neo-futurism}. */
        NEO_FUTURISM,
        /** {@code neo-impressionism}. */
        NEO_IMPRESSIONISM,
        /** {@code neo-rococo}. */
        NEO_ROCOCO,
        /** {@code neoclassicism}. */
        NEOCLASSICISM,
        /** {@code op-art}. */
        OP_ART,
        /** {@code ornate-and-intricate}. */
        ORNATE_AND_INTRICATE,
        /** {@code pencil-sketch-drawing}. */
        PENCIL_SKETCH_DRAWING,
        /** {@code pop-art-2}. */
        POP_ART_2,
        /** {@code rococo}. */
        ROCOCO,
        /** {@code silhouette-art}. */
        SILHOUETTE_ART,
        /** {@code simple-vector-art}. */
        SIMPLE_VECTOR_ART,
        /** {@code sketchup}. */
        SKETCHUP,
        /** {@code steampunk-2}. */
        STEAMPUNK_2,
        /** {@code surrealism}. */
        SURREALISM,
        /** {@code suprematism}. */
        SUPREMATISM,
        /** {@code terragen}. */
        TERRAGEN,
        /** {@code tranquil-relaxing-atmosphere}. */
        TRANQUIL_RELAXING_ATMOSPHERE,
        /** {@code sticker-designs}. */
        STICKER_DESIGNS,
        /** {@code vibrant-rim-light}. */
        VIBRANT_RIM_LIGHT,
        /** {@code volumetric-lighting}. */
        VOLUMETRIC_LIGHTING,
        /** {@code watercolor}. */
        WATERCOLOR,
        /** {@code whimsical-and-playful}. */
        WHIMSICAL_AND_PLAYFUL,
        /** {@code sharp}. */
        SHARP,
        /** {@code masterpiece}. */
        MASTERPIECE,
        /** {@code photograph}. */
        PHOTOGRAPH,
        /** {@code negative}. */
        NEGATIVE,
        /** {@code cinematic}. */
        CINEMATIC,
        /** {@code ads-advertising}. */
        ADS_ADVERTISING,
        /** {@code ads-automotive}. */
        ADS_AUTOMOTIVE,
        /** {@code ads-corporate}. */
        ADS_CORPORATE,
        /** {@code ads-fashion-editorial}. */
        ADS_FASHION_EDITORIAL,
        /** {@code ads-food-photography}. */
        ADS_FOOD_PHOTOGRAPHY,
        /** {@code ads-gourmet-food-photography}. */
        ADS_GOURMET_FOOD_PHOTOGRAPHY,
        /** {@code ads-luxury}. */
        ADS_LUXURY,
        /** {@code ads-real-estate}. */
        ADS_REAL_ESTATE,
        /** {@code ads-retail}. */
        ADS_RETAIL,
        /** {@code abstract}. */
        ABSTRACT,
        /** {@code constructivist}. */
        CONSTRUCTIVIST,
        /** {@code cubist}. */
        CUBIST,
        /** {@code expressionist}. */
        EXPRESSIONIST,
        /** {@code graffiti}. */
        GRAFFITI,
        /** {@code hyperrealism}. */
        HYPERREALISM,
        /** {@code impressionist}. */
        IMPRESSIONIST,
        /** {@code pointillism}. */
        POINTILLISM,
        /** {@code pop-art}. */
        POP_ART,
        /** {@code psychedelic}. */
        PSYCHEDELIC,
        /** {@code renaissance}. */
        RENAISSANCE,
        /** {@code steampunk}. */
        STEAMPUNK,
        /** {@code surrealist}. */
        SURREALIST,
        /** {@code typography}. */
        TYPOGRAPHY,
        /** {@code futuristic-biomechanical}. */
        FUTURISTIC_BIOMECHANICAL,
        /** {@code futuristic-biomechanical-cyberpunk}. */
        FUTURISTIC_BIOMECHANICAL_CYBERPUNK,
        /** {@code futuristic-cybernetic}. */
        FUTURISTIC_CYBERNETIC,
        /** {@code futuristic-cybernetic-robot}. */
        FUTURISTIC_CYBERNETIC_ROBOT,
        /** {@code futuristic-cyberpunk-cityscape}. */
        FUTURISTIC_CYBERPUNK_CITYSCAPE,
        /** {@code futuristic-futuristic}. */
        FUTURISTIC_FUTURISTIC,
        /** {@code futuristic-retro-cyberpunk}. */
        FUTURISTIC_RETRO_CYBERPUNK,
        /** {@code futuristic-retro}. */
        FUTURISTIC_RETRO,
        /** {@code futuristic-sci-fi}. */
        FUTURISTIC_SCI_FI,
        /** {@code futuristic-vaporwave}. */
        FUTURISTIC_VAPORWAVE,
        /** {@code game-bubble}. */
        GAME_BUBBLE,
        /** {@code game-cyberpunk}. */
        GAME_CYBERPUNK,
        /** {@code game-fighting}. */
        GAME_FIGHTING,
        /** {@code game-gta}. */
        GAME_GTA,
        /** {@code game-mario}. */
        GAME_MARIO,
        /** {@code game-minecraft}. */
        GAME_MINECRAFT,
        /** {@code game-pokemon}. */
        GAME_POKEMON,
        /** {@code game-retro-arcade}. */
        GAME_RETRO_ARCADE,
        /** {@code game-retro}. */
        GAME_RETRO,
        /** {@code game-rpg-fantasy}. */
        GAME_RPG_FANTASY,
        /** {@code game-strategy}. */
        GAME_STRATEGY,
        /** {@code game-streetfighter}. */
        GAME_STREETFIGHTER,
        /** {@code game-zelda}. */
        GAME_ZELDA,
        /** {@code misc-architectural}. */
        MISC_ARCHITECTURAL,
        /** {@code misc-disco}. */
        MISC_DISCO,
        /** {@code misc-dreamscape}. */
        MISC_DREAMSCAPE,
        /** {@code misc-dystopian}. */
        MISC_DYSTOPIAN,
        /** {@code misc-fairy-tale}. */
        MISC_FAIRY_TALE,
        /** {@code misc-gothic}. */
        MISC_GOTHIC,
        /** {@code misc-grunge}. */
        MISC_GRUNGE,
        /** {@code misc-horror}. */
        MISC_HORROR,
        /** {@code misc-kawaii}. */
        MISC_KAWAII,
        /** {@code misc-lovecraftian}. */
        MISC_LOVECRAFTIAN,
        /** {@code misc-macabre}. */
        MISC_MACABRE,
        /** {@code misc-manga}. */
        MISC_MANGA,
        /** {@code misc-metropolis}. */
        MISC_METROPOLIS,
        /** {@code misc-minimalist}. */
        MISC_MINIMALIST,
        /** {@code misc-monochrome}. */
        MISC_MONOCHROME,
        /** {@code misc-nautical}. */
        MISC_NAUTICAL,
        /** {@code misc-space}. */
        MISC_SPACE,
        /** {@code misc-stained-glass}. */
        MISC_STAINED_GLASS,
        /** {@code misc-techwear-fashion}. */
        MISC_TECHWEAR_FASHION,
        /** {@code misc-tribal}. */
        MISC_TRIBAL,
        /** {@code misc-zentangle}. */
        MISC_ZENTANGLE,
        /** {@code papercraft-collage}. */
        PAPERCRAFT_COLLAGE,
        /** {@code papercraft-flat-papercut}. */
        PAPERCRAFT_FLAT_PAPERCUT,
        /** {@code papercraft-kirigami}. */
        PAPERCRAFT_KIRIGAMI,
        /** {@code papercraft-paper-mache}. */
        PAPERCRAFT_PAPER_MACHE,
        /** {@code papercraft-paper-quilling}. */
        PAPERCRAFT_PAPER_QUILLING,
        /** {@code papercraft-papercut-collage}. */
        PAPERCRAFT_PAPERCUT_COLLAGE,
        /** {@code papercraft-papercut-shadow-box}. */
        PAPERCRAFT_PAPERCUT_SHADOW_BOX,
        /** {@code papercraft-stacked-papercut}. */
        PAPERCRAFT_STACKED_PAPERCUT,
        /** {@code papercraft-thick-layered-papercut}. */
        PAPERCRAFT_THICK_LAYERED_PAPERCUT,
        /** {@code photo-alien}. */
        PHOTO_ALIEN,
        /** {@code photo-film-noir}. */
        PHOTO_FILM_NOIR,
        /** {@code photo-glamour}. */
        PHOTO_GLAMOUR,
        /** {@code photo-hdr}. */
        PHOTO_HDR,
        /** {@code photo-iphone-photographic}. */
        PHOTO_IPHONE_PHOTOGRAPHIC,
        /** {@code photo-long-exposure}. */
        PHOTO_LONG_EXPOSURE,
        /** {@code photo-neon-noir}. */
        PHOTO_NEON_NOIR,
        /** {@code photo-silhouette}. */
        PHOTO_SILHOUETTE,
        /** {@code photo-tilt-shift}. */
        PHOTO_TILT_SHIFT,
        /** {@code 3d-model}. */
        MODEL_3D,
        /** {@code analog-film}. */
        ANALOG_FILM,
        /** {@code anime}. */
        ANIME,
        /** {@code comic-book}. */
        COMIC_BOOK,
        /** {@code craft-clay}. */
        CRAFT_CLAY,
        /** {@code digital-art}. */
        DIGITAL_ART,
        /** {@code fantasy-art}. */
        FANTASY_ART,
        /** {@code isometric}. */
        ISOMETRIC,
        /** {@code line-art}. */
        LINE_ART,
        /** {@code lowpoly}. */
        LOWPOLY,
        /** {@code neonpunk}. */
        NEONPUNK,
        /** {@code origami}. */
        ORIGAMI,
        /** {@code photographic}. */
        PHOTOGRAPHIC,
        /** {@code pixel-art}. */
        PIXEL_ART,
        /** {@code texture}. */
        TEXTURE,
        /** A value that this version has not heard of. */
        OTHER
    }

    /** {@code enhance}. */
    public static final EnhanceStyle ENHANCE =
            new EnhanceStyle("enhance", Known.ENHANCE);
    /** {@code cinematic-diva}. */
    public static final EnhanceStyle CINEMATIC_DIVA =
            new EnhanceStyle("cinematic-diva", Known.CINEMATIC_DIVA);
    /** {@code nude}. */
    public static final EnhanceStyle NUDE =
            new EnhanceStyle("nude", Known.NUDE);
    /** {@code nsfw}. */
    public static final EnhanceStyle NSFW =
            new EnhanceStyle("nsfw", Known.NSFW);
    /** {@code sex}. */
    public static final EnhanceStyle SEX =
            new EnhanceStyle("sex", Known.SEX);
    /** {@code abstract-expressionism}. */
    public static final EnhanceStyle ABSTRACT_EXPRESSIONISM =
            new EnhanceStyle("abstract-expressionism", Known.ABSTRACT_EXPRESSIONISM);
    /** {@code academia}. */
    public static final EnhanceStyle ACADEMIA =
            new EnhanceStyle("academia", Known.ACADEMIA);
    /** {@code action-figure}. */
    public static final EnhanceStyle ACTION_FIGURE =
            new EnhanceStyle("action-figure", Known.ACTION_FIGURE);
    /** {@code adorable-3d-character}. */
    public static final EnhanceStyle ADORABLE_3D_CHARACTER =
            new EnhanceStyle("adorable-3d-character", Known.ADORABLE_3D_CHARACTER);
    /** {@code adorable-kawaii}. */
    public static final EnhanceStyle ADORABLE_KAWAII =
            new EnhanceStyle("adorable-kawaii", Known.ADORABLE_KAWAII);
    /** {@code art-deco}. */
    public static final EnhanceStyle ART_DECO =
            new EnhanceStyle("art-deco", Known.ART_DECO);
    /** {@code art-nouveau}. */
    public static final EnhanceStyle ART_NOUVEAU =
            new EnhanceStyle("art-nouveau", Known.ART_NOUVEAU);
    /** {@code astral-aura}. */
    public static final EnhanceStyle ASTRAL_AURA =
            new EnhanceStyle("astral-aura", Known.ASTRAL_AURA);
    /** {@code avant-garde}. */
    public static final EnhanceStyle AVANT_GARDE =
            new EnhanceStyle("avant-garde", Known.AVANT_GARDE);
    /** {@code baroque}. */
    public static final EnhanceStyle BAROQUE =
            new EnhanceStyle("baroque", Known.BAROQUE);
    /** {@code bauhaus-style-poster}. */
    public static final EnhanceStyle BAUHAUS_STYLE_POSTER =
            new EnhanceStyle("bauhaus-style-poster", Known.BAUHAUS_STYLE_POSTER);
    /** {@code blueprint-schematic-drawing}. */
    public static final EnhanceStyle BLUEPRINT_SCHEMATIC_DRAWING =
            new EnhanceStyle("blueprint-schematic-drawing", Known.BLUEPRINT_SCHEMATIC_DRAWING);
    /** {@code caricature}. */
    public static final EnhanceStyle CARICATURE =
            new EnhanceStyle("caricature", Known.CARICATURE);
    /** {@code cel-shaded-art}. */
    public static final EnhanceStyle CEL_SHADED_ART =
            new EnhanceStyle("cel-shaded-art", Known.CEL_SHADED_ART);
    /** {@code character-design-sheet}. */
    public static final EnhanceStyle CHARACTER_DESIGN_SHEET =
            new EnhanceStyle("character-design-sheet", Known.CHARACTER_DESIGN_SHEET);
    /** {@code classicism-art}. */
    public static final EnhanceStyle CLASSICISM_ART =
            new EnhanceStyle("classicism-art", Known.CLASSICISM_ART);
    /** {@code color-field-painting}. */
    public static final EnhanceStyle COLOR_FIELD_PAINTING =
            new EnhanceStyle("color-field-painting", Known.COLOR_FIELD_PAINTING);
    /** {@code colored-pencil-art}. */
    public static final EnhanceStyle COLORED_PENCIL_ART =
            new EnhanceStyle("colored-pencil-art", Known.COLORED_PENCIL_ART);
    /** {@code conceptual-art}. */
    public static final EnhanceStyle CONCEPTUAL_ART =
            new EnhanceStyle("conceptual-art", Known.CONCEPTUAL_ART);
    /** {@code constructivism}. */
    public static final EnhanceStyle CONSTRUCTIVISM =
            new EnhanceStyle("constructivism", Known.CONSTRUCTIVISM);
    /** {@code cubism}. */
    public static final EnhanceStyle CUBISM =
            new EnhanceStyle("cubism", Known.CUBISM);
    /** {@code dadaism}. */
    public static final EnhanceStyle DADAISM =
            new EnhanceStyle("dadaism", Known.DADAISM);
    /** {@code dark-fantasy}. */
    public static final EnhanceStyle DARK_FANTASY =
            new EnhanceStyle("dark-fantasy", Known.DARK_FANTASY);
    /** {@code dark-moody-atmosphere}. */
    public static final EnhanceStyle DARK_MOODY_ATMOSPHERE =
            new EnhanceStyle("dark-moody-atmosphere", Known.DARK_MOODY_ATMOSPHERE);
    /** {@code dmt-art}. */
    public static final EnhanceStyle DMT_ART =
            new EnhanceStyle("dmt-art", Known.DMT_ART);
    /** {@code doodle-art}. */
    public static final EnhanceStyle DOODLE_ART =
            new EnhanceStyle("doodle-art", Known.DOODLE_ART);
    /** {@code double-exposure}. */
    public static final EnhanceStyle DOUBLE_EXPOSURE =
            new EnhanceStyle("double-exposure", Known.DOUBLE_EXPOSURE);
    /** {@code dripping-paint-splatter}. */
    public static final EnhanceStyle DRIPPING_PAINT_SPLATTER =
            new EnhanceStyle("dripping-paint-splatter", Known.DRIPPING_PAINT_SPLATTER);
    /** {@code expressionism}. */
    public static final EnhanceStyle EXPRESSIONISM =
            new EnhanceStyle("expressionism", Known.EXPRESSIONISM);
    /** {@code faded-polaroid-photo}. */
    public static final EnhanceStyle FADED_POLAROID_PHOTO =
            new EnhanceStyle("faded-polaroid-photo", Known.FADED_POLAROID_PHOTO);
    /** {@code fauvism}. */
    public static final EnhanceStyle FAUVISM =
            new EnhanceStyle("fauvism", Known.FAUVISM);
    /** {@code flat-2d}. */
    public static final EnhanceStyle FLAT_2D =
            new EnhanceStyle("flat-2d", Known.FLAT_2D);
    /** {@code fortnite-style}. */
    public static final EnhanceStyle FORTNITE_STYLE =
            new EnhanceStyle("fortnite-style", Known.FORTNITE_STYLE);
    /** {@code futurism}. */
    public static final EnhanceStyle FUTURISM =
            new EnhanceStyle("futurism", Known.FUTURISM);
    /** {@code glitchcore}. */
    public static final EnhanceStyle GLITCHCORE =
            new EnhanceStyle("glitchcore", Known.GLITCHCORE);
    /** {@code glo-fi}. */
    public static final EnhanceStyle GLO_FI =
            new EnhanceStyle("glo-fi", Known.GLO_FI);
    /** {@code googie-style}. */
    public static final EnhanceStyle GOOGIE_STYLE =
            new EnhanceStyle("googie-style", Known.GOOGIE_STYLE);
    /** {@code graffiti-art}. */
    public static final EnhanceStyle GRAFFITI_ART =
            new EnhanceStyle("graffiti-art", Known.GRAFFITI_ART);
    /** {@code harlem-renaissance-art}. */
    public static final EnhanceStyle HARLEM_RENAISSANCE_ART =
            new EnhanceStyle("harlem-renaissance-art", Known.HARLEM_RENAISSANCE_ART);
    /** {@code high-fashion}. */
    public static final EnhanceStyle HIGH_FASHION =
            new EnhanceStyle("high-fashion", Known.HIGH_FASHION);
    /** {@code idyllic}. */
    public static final EnhanceStyle IDYLLIC =
            new EnhanceStyle("idyllic", Known.IDYLLIC);
    /** {@code impressionism}. */
    public static final EnhanceStyle IMPRESSIONISM =
            new EnhanceStyle("impressionism", Known.IMPRESSIONISM);
    /** {@code infographic-drawing}. */
    public static final EnhanceStyle INFOGRAPHIC_DRAWING =
            new EnhanceStyle("infographic-drawing", Known.INFOGRAPHIC_DRAWING);
    /** {@code ink-dripping-drawing}. */
    public static final EnhanceStyle INK_DRIPPING_DRAWING =
            new EnhanceStyle("ink-dripping-drawing", Known.INK_DRIPPING_DRAWING);
    /** {@code japanese-ink-drawing}. */
    public static final EnhanceStyle JAPANESE_INK_DRAWING =
            new EnhanceStyle("japanese-ink-drawing", Known.JAPANESE_INK_DRAWING);
    /** {@code knolling-photography}. */
    public static final EnhanceStyle KNOLLING_PHOTOGRAPHY =
            new EnhanceStyle("knolling-photography", Known.KNOLLING_PHOTOGRAPHY);
    /** {@code light-cheery-atmosphere}. */
    public static final EnhanceStyle LIGHT_CHEERY_ATMOSPHERE =
            new EnhanceStyle("light-cheery-atmosphere", Known.LIGHT_CHEERY_ATMOSPHERE);
    /** {@code logo-design}. */
    public static final EnhanceStyle LOGO_DESIGN =
            new EnhanceStyle("logo-design", Known.LOGO_DESIGN);
    /** {@code luxurious-elegance}. */
    public static final EnhanceStyle LUXURIOUS_ELEGANCE =
            new EnhanceStyle("luxurious-elegance", Known.LUXURIOUS_ELEGANCE);
    /** {@code macro-photography}. */
    public static final EnhanceStyle MACRO_PHOTOGRAPHY =
            new EnhanceStyle("macro-photography", Known.MACRO_PHOTOGRAPHY);
    /** {@code mandola-art}. */
    public static final EnhanceStyle MANDOLA_ART =
            new EnhanceStyle("mandola-art", Known.MANDOLA_ART);
    /** {@code marker-drawing}. */
    public static final EnhanceStyle MARKER_DRAWING =
            new EnhanceStyle("marker-drawing", Known.MARKER_DRAWING);
    /** {@code medievalism}. */
    public static final EnhanceStyle MEDIEVALISM =
            new EnhanceStyle("medievalism", Known.MEDIEVALISM);
    /** {@code minimalism}. */
    public static final EnhanceStyle MINIMALISM =
            new EnhanceStyle("minimalism", Known.MINIMALISM);
    /** {@code neo-baroque}. */
    public static final EnhanceStyle NEO_BAROQUE =
            new EnhanceStyle("neo-baroque", Known.NEO_BAROQUE);
    /** {@code neo-byzantine}. */
    public static final EnhanceStyle NEO_BYZANTINE =
            new EnhanceStyle("neo-byzantine", Known.NEO_BYZANTINE);
    /** {@code neo-futurism}. */
    public static final EnhanceStyle NEO_FUTURISM =
            new EnhanceStyle("neo-futurism", Known.NEO_FUTURISM);
    /** {@code neo-impressionism}. */
    public static final EnhanceStyle NEO_IMPRESSIONISM =
            new EnhanceStyle("neo-impressionism", Known.NEO_IMPRESSIONISM);
    /** {@code neo-rococo}. */
    public static final EnhanceStyle NEO_ROCOCO =
            new EnhanceStyle("neo-rococo", Known.NEO_ROCOCO);
    /** {@code neoclassicism}. */
    public static final EnhanceStyle NEOCLASSICISM =
            new EnhanceStyle("neoclassicism", Known.NEOCLASSICISM);
    /** {@code op-art}. */
    public static final EnhanceStyle OP_ART =
            new EnhanceStyle("op-art", Known.OP_ART);
    /** {@code ornate-and-intricate}. */
    public static final EnhanceStyle ORNATE_AND_INTRICATE =
            new EnhanceStyle("ornate-and-intricate", Known.ORNATE_AND_INTRICATE);
    /** {@code pencil-sketch-drawing}. */
    public static final EnhanceStyle PENCIL_SKETCH_DRAWING =
            new EnhanceStyle("pencil-sketch-drawing", Known.PENCIL_SKETCH_DRAWING);
    /** {@code pop-art-2}. */
    public static final EnhanceStyle POP_ART_2 =
            new EnhanceStyle("pop-art-2", Known.POP_ART_2);
    /** {@code rococo}. */
    public static final EnhanceStyle ROCOCO =
            new EnhanceStyle("rococo", Known.ROCOCO);
    /** {@code silhouette-art}. */
    public static final EnhanceStyle SILHOUETTE_ART =
            new EnhanceStyle("silhouette-art", Known.SILHOUETTE_ART);
    /** {@code simple-vector-art}. */
    public static final EnhanceStyle SIMPLE_VECTOR_ART =
            new EnhanceStyle("simple-vector-art", Known.SIMPLE_VECTOR_ART);
    /** {@code sketchup}. */
    public static final EnhanceStyle SKETCHUP =
            new EnhanceStyle("sketchup", Known.SKETCHUP);
    /** {@code steampunk-2}. */
    public static final EnhanceStyle STEAMPUNK_2 =
            new EnhanceStyle("steampunk-2", Known.STEAMPUNK_2);
    /** {@code surrealism}. */
    public static final EnhanceStyle SURREALISM =
            new EnhanceStyle("surrealism", Known.SURREALISM);
    /** {@code suprematism}. */
    public static final EnhanceStyle SUPREMATISM =
            new EnhanceStyle("suprematism", Known.SUPREMATISM);
    /** {@code terragen}. */
    public static final EnhanceStyle TERRAGEN =
            new EnhanceStyle("terragen", Known.TERRAGEN);
    /** {@code tranquil-relaxing-atmosphere}. */
    public static final EnhanceStyle TRANQUIL_RELAXING_ATMOSPHERE =
            new EnhanceStyle("tranquil-relaxing-atmosphere", Known.TRANQUIL_RELAXING_ATMOSPHERE);
    /** {@code sticker-designs}. */
    public static final EnhanceStyle STICKER_DESIGNS =
            new EnhanceStyle("sticker-designs", Known.STICKER_DESIGNS);
    /** {@code vibrant-rim-light}. */
    public static final EnhanceStyle VIBRANT_RIM_LIGHT =
            new EnhanceStyle("vibrant-rim-light", Known.VIBRANT_RIM_LIGHT);
    /** {@code volumetric-lighting}. */
    public static final EnhanceStyle VOLUMETRIC_LIGHTING =
            new EnhanceStyle("volumetric-lighting", Known.VOLUMETRIC_LIGHTING);
    /** {@code watercolor}. */
    public static final EnhanceStyle WATERCOLOR =
            new EnhanceStyle("watercolor", Known.WATERCOLOR);
    /** {@code whimsical-and-playful}. */
    public static final EnhanceStyle WHIMSICAL_AND_PLAYFUL =
            new EnhanceStyle("whimsical-and-playful", Known.WHIMSICAL_AND_PLAYFUL);
    /** {@code sharp}. */
    public static final EnhanceStyle SHARP =
            new EnhanceStyle("sharp", Known.SHARP);
    /** {@code masterpiece}. */
    public static final EnhanceStyle MASTERPIECE =
            new EnhanceStyle("masterpiece", Known.MASTERPIECE);
    /** {@code photograph}. */
    public static final EnhanceStyle PHOTOGRAPH =
            new EnhanceStyle("photograph", Known.PHOTOGRAPH);
    /** {@code negative}. */
    public static final EnhanceStyle NEGATIVE =
            new EnhanceStyle("negative", Known.NEGATIVE);
    /** {@code cinematic}. */
    public static final EnhanceStyle CINEMATIC =
            new EnhanceStyle("cinematic", Known.CINEMATIC);
    /** {@code ads-advertising}. */
    public static final EnhanceStyle ADS_ADVERTISING =
            new EnhanceStyle("ads-advertising", Known.ADS_ADVERTISING);
    /** {@code ads-automotive}. */
    public static final EnhanceStyle ADS_AUTOMOTIVE =
            new EnhanceStyle("ads-automotive", Known.ADS_AUTOMOTIVE);
    /** {@code ads-corporate}. */
    public static final EnhanceStyle ADS_CORPORATE =
            new EnhanceStyle("ads-corporate", Known.ADS_CORPORATE);
    /** {@code ads-fashion-editorial}. */
    public static final EnhanceStyle ADS_FASHION_EDITORIAL =
            new EnhanceStyle("ads-fashion-editorial", Known.ADS_FASHION_EDITORIAL);
    /** {@code ads-food-photography}. */
    public static final EnhanceStyle ADS_FOOD_PHOTOGRAPHY =
            new EnhanceStyle("ads-food-photography", Known.ADS_FOOD_PHOTOGRAPHY);
    /** {@code ads-gourmet-food-photography}. */
    public static final EnhanceStyle ADS_GOURMET_FOOD_PHOTOGRAPHY =
            new EnhanceStyle("ads-gourmet-food-photography", Known.ADS_GOURMET_FOOD_PHOTOGRAPHY);
    /** {@code ads-luxury}. */
    public static final EnhanceStyle ADS_LUXURY =
            new EnhanceStyle("ads-luxury", Known.ADS_LUXURY);
    /** {@code ads-real-estate}. */
    public static final EnhanceStyle ADS_REAL_ESTATE =
            new EnhanceStyle("ads-real-estate", Known.ADS_REAL_ESTATE);
    /** {@code ads-retail}. */
    public static final EnhanceStyle ADS_RETAIL =
            new EnhanceStyle("ads-retail", Known.ADS_RETAIL);
    /** {@code abstract}. */
    public static final EnhanceStyle ABSTRACT =
            new EnhanceStyle("abstract", Known.ABSTRACT);
    /** {@code constructivist}. */
    public static final EnhanceStyle CONSTRUCTIVIST =
            new EnhanceStyle("constructivist", Known.CONSTRUCTIVIST);
    /** {@code cubist}. */
    public static final EnhanceStyle CUBIST =
            new EnhanceStyle("cubist", Known.CUBIST);
    /** {@code expressionist}. */
    public static final EnhanceStyle EXPRESSIONIST =
            new EnhanceStyle("expressionist", Known.EXPRESSIONIST);
    /** {@code graffiti}. */
    public static final EnhanceStyle GRAFFITI =
            new EnhanceStyle("graffiti", Known.GRAFFITI);
    /** {@code hyperrealism}. */
    public static final EnhanceStyle HYPERREALISM =
            new EnhanceStyle("hyperrealism", Known.HYPERREALISM);
    /** {@code impressionist}. */
    public static final EnhanceStyle IMPRESSIONIST =
            new EnhanceStyle("impressionist", Known.IMPRESSIONIST);
    /** {@code pointillism}. */
    public static final EnhanceStyle POINTILLISM =
            new EnhanceStyle("pointillism", Known.POINTILLISM);
    /** {@code pop-art}. */
    public static final EnhanceStyle POP_ART =
            new EnhanceStyle("pop-art", Known.POP_ART);
    /** {@code psychedelic}. */
    public static final EnhanceStyle PSYCHEDELIC =
            new EnhanceStyle("psychedelic", Known.PSYCHEDELIC);
    /** {@code renaissance}. */
    public static final EnhanceStyle RENAISSANCE =
            new EnhanceStyle("renaissance", Known.RENAISSANCE);
    /** {@code steampunk}. */
    public static final EnhanceStyle STEAMPUNK =
            new EnhanceStyle("steampunk", Known.STEAMPUNK);
    /** {@code surrealist}. */
    public static final EnhanceStyle SURREALIST =
            new EnhanceStyle("surrealist", Known.SURREALIST);
    /** {@code typography}. */
    public static final EnhanceStyle TYPOGRAPHY =
            new EnhanceStyle("typography", Known.TYPOGRAPHY);
    /** {@code futuristic-biomechanical}. */
    public static final EnhanceStyle FUTURISTIC_BIOMECHANICAL =
            new EnhanceStyle("futuristic-biomechanical", Known.FUTURISTIC_BIOMECHANICAL);
    /** {@code futuristic-biomechanical-cyberpunk}. */
    public static final EnhanceStyle FUTURISTIC_BIOMECHANICAL_CYBERPUNK =
            new EnhanceStyle("futuristic-biomechanical-cyberpunk", Known.FUTURISTIC_BIOMECHANICAL_CYBERPUNK);
    /** {@code futuristic-cybernetic}. */
    public static final EnhanceStyle FUTURISTIC_CYBERNETIC =
            new EnhanceStyle("futuristic-cybernetic", Known.FUTURISTIC_CYBERNETIC);
    /** {@code futuristic-cybernetic-robot}. */
    public static final EnhanceStyle FUTURISTIC_CYBERNETIC_ROBOT =
            new EnhanceStyle("futuristic-cybernetic-robot", Known.FUTURISTIC_CYBERNETIC_ROBOT);
    /** {@code futuristic-cyberpunk-cityscape}. */
    public static final EnhanceStyle FUTURISTIC_CYBERPUNK_CITYSCAPE =
            new EnhanceStyle("futuristic-cyberpunk-cityscape", Known.FUTURISTIC_CYBERPUNK_CITYSCAPE);
    /** {@code futuristic-futuristic}. */
    public static final EnhanceStyle FUTURISTIC_FUTURISTIC =
            new EnhanceStyle("futuristic-futuristic", Known.FUTURISTIC_FUTURISTIC);
    /** {@code futuristic-retro-cyberpunk}. */
    public static final EnhanceStyle FUTURISTIC_RETRO_CYBERPUNK =
            new EnhanceStyle("futuristic-retro-cyberpunk", Known.FUTURISTIC_RETRO_CYBERPUNK);
    /** {@code futuristic-retro}. */
    public static final EnhanceStyle FUTURISTIC_RETRO =
            new EnhanceStyle("futuristic-retro", Known.FUTURISTIC_RETRO);
    /** {@code futuristic-sci-fi}. */
    public static final EnhanceStyle FUTURISTIC_SCI_FI =
            new EnhanceStyle("futuristic-sci-fi", Known.FUTURISTIC_SCI_FI);
    /** {@code futuristic-vaporwave}. */
    public static final EnhanceStyle FUTURISTIC_VAPORWAVE =
            new EnhanceStyle("futuristic-vaporwave", Known.FUTURISTIC_VAPORWAVE);
    /** {@code game-bubble}. */
    public static final EnhanceStyle GAME_BUBBLE =
            new EnhanceStyle("game-bubble", Known.GAME_BUBBLE);
    /** {@code game-cyberpunk}. */
    public static final EnhanceStyle GAME_CYBERPUNK =
            new EnhanceStyle("game-cyberpunk", Known.GAME_CYBERPUNK);
    /** {@code game-fighting}. */
    public static final EnhanceStyle GAME_FIGHTING =
            new EnhanceStyle("game-fighting", Known.GAME_FIGHTING);
    /** {@code game-gta}. */
    public static final EnhanceStyle GAME_GTA =
            new EnhanceStyle("game-gta", Known.GAME_GTA);
    /** {@code game-mario}. */
    public static final EnhanceStyle GAME_MARIO =
            new EnhanceStyle("game-mario", Known.GAME_MARIO);
    /** {@code game-minecraft}. */
    public static final EnhanceStyle GAME_MINECRAFT =
            new EnhanceStyle("game-minecraft", Known.GAME_MINECRAFT);
    /** {@code game-pokemon}. */
    public static final EnhanceStyle GAME_POKEMON =
            new EnhanceStyle("game-pokemon", Known.GAME_POKEMON);
    /** {@code game-retro-arcade}. */
    public static final EnhanceStyle GAME_RETRO_ARCADE =
            new EnhanceStyle("game-retro-arcade", Known.GAME_RETRO_ARCADE);
    /** {@code game-retro}. */
    public static final EnhanceStyle GAME_RETRO =
            new EnhanceStyle("game-retro", Known.GAME_RETRO);
    /** {@code game-rpg-fantasy}. */
    public static final EnhanceStyle GAME_RPG_FANTASY =
            new EnhanceStyle("game-rpg-fantasy", Known.GAME_RPG_FANTASY);
    /** {@code game-strategy}. */
    public static final EnhanceStyle GAME_STRATEGY =
            new EnhanceStyle("game-strategy", Known.GAME_STRATEGY);
    /** {@code game-streetfighter}. */
    public static final EnhanceStyle GAME_STREETFIGHTER =
            new EnhanceStyle("game-streetfighter", Known.GAME_STREETFIGHTER);
    /** {@code game-zelda}. */
    public static final EnhanceStyle GAME_ZELDA =
            new EnhanceStyle("game-zelda", Known.GAME_ZELDA);
    /** {@code misc-architectural}. */
    public static final EnhanceStyle MISC_ARCHITECTURAL =
            new EnhanceStyle("misc-architectural", Known.MISC_ARCHITECTURAL);
    /** {@code misc-disco}. */
    public static final EnhanceStyle MISC_DISCO =
            new EnhanceStyle("misc-disco", Known.MISC_DISCO);
    /** {@code misc-dreamscape}. */
    public static final EnhanceStyle MISC_DREAMSCAPE =
            new EnhanceStyle("misc-dreamscape", Known.MISC_DREAMSCAPE);
    /** {@code misc-dystopian}. */
    public static final EnhanceStyle MISC_DYSTOPIAN =
            new EnhanceStyle("misc-dystopian", Known.MISC_DYSTOPIAN);
    /** {@code misc-fairy-tale}. */
    public static final EnhanceStyle MISC_FAIRY_TALE =
            new EnhanceStyle("misc-fairy-tale", Known.MISC_FAIRY_TALE);
    /** {@code misc-gothic}. */
    public static final EnhanceStyle MISC_GOTHIC =
            new EnhanceStyle("misc-gothic", Known.MISC_GOTHIC);
    /** {@code misc-grunge}. */
    public static final EnhanceStyle MISC_GRUNGE =
            new EnhanceStyle("misc-grunge", Known.MISC_GRUNGE);
    /** {@code misc-horror}. */
    public static final EnhanceStyle MISC_HORROR =
            new EnhanceStyle("misc-horror", Known.MISC_HORROR);
    /** {@code misc-kawaii}. */
    public static final EnhanceStyle MISC_KAWAII =
            new EnhanceStyle("misc-kawaii", Known.MISC_KAWAII);
    /** {@code misc-lovecraftian}. */
    public static final EnhanceStyle MISC_LOVECRAFTIAN =
            new EnhanceStyle("misc-lovecraftian", Known.MISC_LOVECRAFTIAN);
    /** {@code misc-macabre}. */
    public static final EnhanceStyle MISC_MACABRE =
            new EnhanceStyle("misc-macabre", Known.MISC_MACABRE);
    /** {@code misc-manga}. */
    public static final EnhanceStyle MISC_MANGA =
            new EnhanceStyle("misc-manga", Known.MISC_MANGA);
    /** {@code misc-metropolis}. */
    public static final EnhanceStyle MISC_METROPOLIS =
            new EnhanceStyle("misc-metropolis", Known.MISC_METROPOLIS);
    /** {@code misc-minimalist}. */
    public static final EnhanceStyle MISC_MINIMALIST =
            new EnhanceStyle("misc-minimalist", Known.MISC_MINIMALIST);
    /** {@code misc-monochrome}. */
    public static final EnhanceStyle MISC_MONOCHROME =
            new EnhanceStyle("misc-monochrome", Known.MISC_MONOCHROME);
    /** {@code misc-nautical}. */
    public static final EnhanceStyle MISC_NAUTICAL =
            new EnhanceStyle("misc-nautical", Known.MISC_NAUTICAL);
    /** {@code misc-space}. */
    public static final EnhanceStyle MISC_SPACE =
            new EnhanceStyle("misc-space", Known.MISC_SPACE);
    /** {@code misc-stained-glass}. */
    public static final EnhanceStyle MISC_STAINED_GLASS =
            new EnhanceStyle("misc-stained-glass", Known.MISC_STAINED_GLASS);
    /** {@code misc-techwear-fashion}. */
    public static final EnhanceStyle MISC_TECHWEAR_FASHION =
            new EnhanceStyle("misc-techwear-fashion", Known.MISC_TECHWEAR_FASHION);
    /** {@code misc-tribal}. */
    public static final EnhanceStyle MISC_TRIBAL =
            new EnhanceStyle("misc-tribal", Known.MISC_TRIBAL);
    /** {@code misc-zentangle}. */
    public static final EnhanceStyle MISC_ZENTANGLE =
            new EnhanceStyle("misc-zentangle", Known.MISC_ZENTANGLE);
    /** {@code papercraft-collage}. */
    public static final EnhanceStyle PAPERCRAFT_COLLAGE =
            new EnhanceStyle("papercraft-collage", Known.PAPERCRAFT_COLLAGE);
    /** {@code papercraft-flat-papercut}. */
    public static final EnhanceStyle PAPERCRAFT_FLAT_PAPERCUT =
            new EnhanceStyle("papercraft-flat-papercut", Known.PAPERCRAFT_FLAT_PAPERCUT);
    /** {@code papercraft-kirigami}. */
    public static final EnhanceStyle PAPERCRAFT_KIRIGAMI =
            new EnhanceStyle("papercraft-kirigami", Known.PAPERCRAFT_KIRIGAMI);
    /** {@code papercraft-paper-mache}. */
    public static final EnhanceStyle PAPERCRAFT_PAPER_MACHE =
            new EnhanceStyle("papercraft-paper-mache", Known.PAPERCRAFT_PAPER_MACHE);
    /** {@code papercraft-paper-quilling}. */
    public static final EnhanceStyle PAPERCRAFT_PAPER_QUILLING =
            new EnhanceStyle("papercraft-paper-quilling", Known.PAPERCRAFT_PAPER_QUILLING);
    /** {@code papercraft-papercut-collage}. */
    public static final EnhanceStyle PAPERCRAFT_PAPERCUT_COLLAGE =
            new EnhanceStyle("papercraft-papercut-collage", Known.PAPERCRAFT_PAPERCUT_COLLAGE);
    /** {@code papercraft-papercut-shadow-box}. */
    public static final EnhanceStyle PAPERCRAFT_PAPERCUT_SHADOW_BOX =
            new EnhanceStyle("papercraft-papercut-shadow-box", Known.PAPERCRAFT_PAPERCUT_SHADOW_BOX);
    /** {@code papercraft-stacked-papercut}. */
    public static final EnhanceStyle PAPERCRAFT_STACKED_PAPERCUT =
            new EnhanceStyle("papercraft-stacked-papercut", Known.PAPERCRAFT_STACKED_PAPERCUT);
    /** {@code papercraft-thick-layered-papercut}. */
    public static final EnhanceStyle PAPERCRAFT_THICK_LAYERED_PAPERCUT =
            new EnhanceStyle("papercraft-thick-layered-papercut", Known.PAPERCRAFT_THICK_LAYERED_PAPERCUT);
    /** {@code photo-alien}. */
    public static final EnhanceStyle PHOTO_ALIEN =
            new EnhanceStyle("photo-alien", Known.PHOTO_ALIEN);
    /** {@code photo-film-noir}. */
    public static final EnhanceStyle PHOTO_FILM_NOIR =
            new EnhanceStyle("photo-film-noir", Known.PHOTO_FILM_NOIR);
    /** {@code photo-glamour}. */
    public static final EnhanceStyle PHOTO_GLAMOUR =
            new EnhanceStyle("photo-glamour", Known.PHOTO_GLAMOUR);
    /** {@code photo-hdr}. */
    public static final EnhanceStyle PHOTO_HDR =
            new EnhanceStyle("photo-hdr", Known.PHOTO_HDR);
    /** {@code photo-iphone-photographic}. */
    public static final EnhanceStyle PHOTO_IPHONE_PHOTOGRAPHIC =
            new EnhanceStyle("photo-iphone-photographic", Known.PHOTO_IPHONE_PHOTOGRAPHIC);
    /** {@code photo-long-exposure}. */
    public static final EnhanceStyle PHOTO_LONG_EXPOSURE =
            new EnhanceStyle("photo-long-exposure", Known.PHOTO_LONG_EXPOSURE);
    /** {@code photo-neon-noir}. */
    public static final EnhanceStyle PHOTO_NEON_NOIR =
            new EnhanceStyle("photo-neon-noir", Known.PHOTO_NEON_NOIR);
    /** {@code photo-silhouette}. */
    public static final EnhanceStyle PHOTO_SILHOUETTE =
            new EnhanceStyle("photo-silhouette", Known.PHOTO_SILHOUETTE);
    /** {@code photo-tilt-shift}. */
    public static final EnhanceStyle PHOTO_TILT_SHIFT =
            new EnhanceStyle("photo-tilt-shift", Known.PHOTO_TILT_SHIFT);
    /** {@code 3d-model}. */
    public static final EnhanceStyle MODEL_3D =
            new EnhanceStyle("3d-model", Known.MODEL_3D);
    /** {@code analog-film}. */
    public static final EnhanceStyle ANALOG_FILM =
            new EnhanceStyle("analog-film", Known.ANALOG_FILM);
    /** {@code anime}. */
    public static final EnhanceStyle ANIME =
            new EnhanceStyle("anime", Known.ANIME);
    /** {@code comic-book}. */
    public static final EnhanceStyle COMIC_BOOK =
            new EnhanceStyle("comic-book", Known.COMIC_BOOK);
    /** {@code craft-clay}. */
    public static final EnhanceStyle CRAFT_CLAY =
            new EnhanceStyle("craft-clay", Known.CRAFT_CLAY);
    /** {@code digital-art}. */
    public static final EnhanceStyle DIGITAL_ART =
            new EnhanceStyle("digital-art", Known.DIGITAL_ART);
    /** {@code fantasy-art}. */
    public static final EnhanceStyle FANTASY_ART =
            new EnhanceStyle("fantasy-art", Known.FANTASY_ART);
    /** {@code isometric}. */
    public static final EnhanceStyle ISOMETRIC =
            new EnhanceStyle("isometric", Known.ISOMETRIC);
    /** {@code line-art}. */
    public static final EnhanceStyle LINE_ART =
            new EnhanceStyle("line-art", Known.LINE_ART);
    /** {@code lowpoly}. */
    public static final EnhanceStyle LOWPOLY =
            new EnhanceStyle("lowpoly", Known.LOWPOLY);
    /** {@code neonpunk}. */
    public static final EnhanceStyle NEONPUNK =
            new EnhanceStyle("neonpunk", Known.NEONPUNK);
    /** {@code origami}. */
    public static final EnhanceStyle ORIGAMI =
            new EnhanceStyle("origami", Known.ORIGAMI);
    /** {@code photographic}. */
    public static final EnhanceStyle PHOTOGRAPHIC =
            new EnhanceStyle("photographic", Known.PHOTOGRAPHIC);
    /** {@code pixel-art}. */
    public static final EnhanceStyle PIXEL_ART =
            new EnhanceStyle("pixel-art", Known.PIXEL_ART);
    /** {@code texture}. */
    public static final EnhanceStyle TEXTURE =
            new EnhanceStyle("texture", Known.TEXTURE);

    private final String value;
    private final Known known;

    private EnhanceStyle(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /**
     * Any value.
     *
     * @param value as it is sent
     * @return the constant, if it is one
     */
    public static EnhanceStyle of(String value) {
        for (EnhanceStyle one : values()) if (one.value.equals(value)) return one;
        return new EnhanceStyle(Objects.requireNonNull(value), Known.OTHER);
    }

    /**
     * What the contract lists.
     *
     * @return all 188 values
     */
    public static List<EnhanceStyle> values() {
        return List.of(
                ENHANCE,
                CINEMATIC_DIVA,
                NUDE,
                NSFW,
                SEX,
                ABSTRACT_EXPRESSIONISM,
                ACADEMIA,
                ACTION_FIGURE,
                ADORABLE_3D_CHARACTER,
                ADORABLE_KAWAII,
                ART_DECO,
                ART_NOUVEAU,
                ASTRAL_AURA,
                AVANT_GARDE,
                BAROQUE,
                BAUHAUS_STYLE_POSTER,
                BLUEPRINT_SCHEMATIC_DRAWING,
                CARICATURE,
                CEL_SHADED_ART,
                CHARACTER_DESIGN_SHEET,
                CLASSICISM_ART,
                COLOR_FIELD_PAINTING,
                COLORED_PENCIL_ART,
                CONCEPTUAL_ART,
                CONSTRUCTIVISM,
                CUBISM,
                DADAISM,
                DARK_FANTASY,
                DARK_MOODY_ATMOSPHERE,
                DMT_ART,
                DOODLE_ART,
                DOUBLE_EXPOSURE,
                DRIPPING_PAINT_SPLATTER,
                EXPRESSIONISM,
                FADED_POLAROID_PHOTO,
                FAUVISM,
                FLAT_2D,
                FORTNITE_STYLE,
                FUTURISM,
                GLITCHCORE,
                GLO_FI,
                GOOGIE_STYLE,
                GRAFFITI_ART,
                HARLEM_RENAISSANCE_ART,
                HIGH_FASHION,
                IDYLLIC,
                IMPRESSIONISM,
                INFOGRAPHIC_DRAWING,
                INK_DRIPPING_DRAWING,
                JAPANESE_INK_DRAWING,
                KNOLLING_PHOTOGRAPHY,
                LIGHT_CHEERY_ATMOSPHERE,
                LOGO_DESIGN,
                LUXURIOUS_ELEGANCE,
                MACRO_PHOTOGRAPHY,
                MANDOLA_ART,
                MARKER_DRAWING,
                MEDIEVALISM,
                MINIMALISM,
                NEO_BAROQUE,
                NEO_BYZANTINE,
                NEO_FUTURISM,
                NEO_IMPRESSIONISM,
                NEO_ROCOCO,
                NEOCLASSICISM,
                OP_ART,
                ORNATE_AND_INTRICATE,
                PENCIL_SKETCH_DRAWING,
                POP_ART_2,
                ROCOCO,
                SILHOUETTE_ART,
                SIMPLE_VECTOR_ART,
                SKETCHUP,
                STEAMPUNK_2,
                SURREALISM,
                SUPREMATISM,
                TERRAGEN,
                TRANQUIL_RELAXING_ATMOSPHERE,
                STICKER_DESIGNS,
                VIBRANT_RIM_LIGHT,
                VOLUMETRIC_LIGHTING,
                WATERCOLOR,
                WHIMSICAL_AND_PLAYFUL,
                SHARP,
                MASTERPIECE,
                PHOTOGRAPH,
                NEGATIVE,
                CINEMATIC,
                ADS_ADVERTISING,
                ADS_AUTOMOTIVE,
                ADS_CORPORATE,
                ADS_FASHION_EDITORIAL,
                ADS_FOOD_PHOTOGRAPHY,
                ADS_GOURMET_FOOD_PHOTOGRAPHY,
                ADS_LUXURY,
                ADS_REAL_ESTATE,
                ADS_RETAIL,
                ABSTRACT,
                CONSTRUCTIVIST,
                CUBIST,
                EXPRESSIONIST,
                GRAFFITI,
                HYPERREALISM,
                IMPRESSIONIST,
                POINTILLISM,
                POP_ART,
                PSYCHEDELIC,
                RENAISSANCE,
                STEAMPUNK,
                SURREALIST,
                TYPOGRAPHY,
                FUTURISTIC_BIOMECHANICAL,
                FUTURISTIC_BIOMECHANICAL_CYBERPUNK,
                FUTURISTIC_CYBERNETIC,
                FUTURISTIC_CYBERNETIC_ROBOT,
                FUTURISTIC_CYBERPUNK_CITYSCAPE,
                FUTURISTIC_FUTURISTIC,
                FUTURISTIC_RETRO_CYBERPUNK,
                FUTURISTIC_RETRO,
                FUTURISTIC_SCI_FI,
                FUTURISTIC_VAPORWAVE,
                GAME_BUBBLE,
                GAME_CYBERPUNK,
                GAME_FIGHTING,
                GAME_GTA,
                GAME_MARIO,
                GAME_MINECRAFT,
                GAME_POKEMON,
                GAME_RETRO_ARCADE,
                GAME_RETRO,
                GAME_RPG_FANTASY,
                GAME_STRATEGY,
                GAME_STREETFIGHTER,
                GAME_ZELDA,
                MISC_ARCHITECTURAL,
                MISC_DISCO,
                MISC_DREAMSCAPE,
                MISC_DYSTOPIAN,
                MISC_FAIRY_TALE,
                MISC_GOTHIC,
                MISC_GRUNGE,
                MISC_HORROR,
                MISC_KAWAII,
                MISC_LOVECRAFTIAN,
                MISC_MACABRE,
                MISC_MANGA,
                MISC_METROPOLIS,
                MISC_MINIMALIST,
                MISC_MONOCHROME,
                MISC_NAUTICAL,
                MISC_SPACE,
                MISC_STAINED_GLASS,
                MISC_TECHWEAR_FASHION,
                MISC_TRIBAL,
                MISC_ZENTANGLE,
                PAPERCRAFT_COLLAGE,
                PAPERCRAFT_FLAT_PAPERCUT,
                PAPERCRAFT_KIRIGAMI,
                PAPERCRAFT_PAPER_MACHE,
                PAPERCRAFT_PAPER_QUILLING,
                PAPERCRAFT_PAPERCUT_COLLAGE,
                PAPERCRAFT_PAPERCUT_SHADOW_BOX,
                PAPERCRAFT_STACKED_PAPERCUT,
                PAPERCRAFT_THICK_LAYERED_PAPERCUT,
                PHOTO_ALIEN,
                PHOTO_FILM_NOIR,
                PHOTO_GLAMOUR,
                PHOTO_HDR,
                PHOTO_IPHONE_PHOTOGRAPHIC,
                PHOTO_LONG_EXPOSURE,
                PHOTO_NEON_NOIR,
                PHOTO_SILHOUETTE,
                PHOTO_TILT_SHIFT,
                MODEL_3D,
                ANALOG_FILM,
                ANIME,
                COMIC_BOOK,
                CRAFT_CLAY,
                DIGITAL_ART,
                FANTASY_ART,
                ISOMETRIC,
                LINE_ART,
                LOWPOLY,
                NEONPUNK,
                ORIGAMI,
                PHOTOGRAPHIC,
                PIXEL_ART,
                TEXTURE);
    }

    /**
     * The value.
     *
     * @return as it is sent
     */
    public String value() {
        return value;
    }

    /**
     * Which of those that this version has heard of.
     *
     * @return {@link Known#OTHER} if none
     */
    public Known known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnhanceStyle one && one.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
