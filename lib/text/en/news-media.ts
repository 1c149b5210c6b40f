/** Media that pass on what others said, besides the agencies; lower case. */
export const newsMedia = new Set(
  `reuters ap afp associated-press tass interfax ria kcna xinhua bloomberg bbc cnn nbc abc cbs fox msnbc npr guardian independent telegraph times post journal sun mirror mail politico axios newsweek forbes economist spiegel monde figaro bild zeit pais media television tv radio newspaper broadcaster outlet agency news report reports website daily`.split(
    /\s+/,
  ),
);
